// Drives the packaged bot through the independent Slack stand-in, in both modes, scenario by scenario.
// usage: drive.mjs FOLDER-OF-THE-COPIED-STAND-IN JAR WORK-FOLDER [scenario…]
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { freePort } from './bot.mjs';
import { Checks } from './checks.mjs';
import { World } from './world.mjs';

const here = path.dirname(fileURLToPath(import.meta.url));
const [labFolder, jar, work] = process.argv.slice(2, 5).map((given) => path.resolve(given)), wanted = process.argv.slice(5);
const { startLab } = await import(pathToFileURL(path.join(labFolder, 'src/lab.mjs')));
const names = fs.readdirSync(path.join(here, 'scenarios')).filter((file) => file.endsWith('.mjs')).map((file) => file.slice(0, -4)).sort();
const unknown = wanted.filter((name) => !names.includes(name));
if (unknown.length) throw new Error(`no scenario ${unknown.join(', ')}; there are: ${names.join(', ')}`);

const checks = new Checks();
for (const mode of (process.env.SLACKLAB_MODES ?? 'socket,http').split(',')) {
  for (const name of names.filter((n) => !wanted.length || wanted.includes(n))) {
    const scenario = await import(pathToFileURL(path.join(here, 'scenarios', `${name}.mjs`)));
    if (scenario.modes && !scenario.modes.includes(mode)) continue;
    const port = await freePort(), folder = path.join(work, mode, name);
    fs.mkdirSync(folder, { recursive: true });
    const app = { mode, manifest: path.resolve(here, '../../../manifest.yml'), ...(mode === 'http' ? { request_url: `http://127.0.0.1:${port}/slack/events` } : {}) };
    const lab = await startLab({ app, limits: { mode: 'slack' }, delivery: { echo_bot_messages: true } });
    const world = new World({ mode, lab, jar, folder, port, data: path.join(here, 'data'), checks: checks.within(`${mode}, ${name}`) });
    try {
      await scenario.default(world);
      world.cleanUp(scenario.causes?.(mode) ?? []);
    } catch (failed) {
      checks.within(`${mode}, ${name}`).fail(failed.stack);
      world.tell();
    } finally {
      await world.bot.end();
      await lab.close();
    }
  }
}
checks.finish();
