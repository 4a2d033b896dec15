// Drives the packaged bot through the independent Slack stand-in: both modes side by side, two scenarios of each.
// usage: drive.mjs FOLDER-OF-THE-COPIED-STAND-IN JAR WORK-FOLDER [scenario…]
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { Bot, freePort } from './bot.mjs';
import { Checks } from './checks.mjs';
import { World } from './world.mjs';

const here = path.dirname(fileURLToPath(import.meta.url)), data = path.join(here, 'data');
const [labFolder, jar, work] = process.argv.slice(2, 5).map((given) => path.resolve(given)), wanted = process.argv.slice(5);
const { startLab } = await import(pathToFileURL(path.join(labFolder, 'src/lab.mjs')));
const names = fs.readdirSync(path.join(here, 'scenarios')).filter((file) => file.endsWith('.mjs')).map((file) => file.slice(0, -4)).sort();
const unknown = wanted.filter((name) => !names.includes(name));
if (unknown.length) throw new Error(`no scenario ${unknown.join(', ')}; there are: ${names.join(', ')}`);

// Everybody and everything of data/ on record, once; every scenario begins with a copy.
const seed = path.join(work, 'seed');
fs.mkdirSync(seed);
await new Bot({ jar, folder: seed, lab: { url: 'http://127.0.0.1:9' }, mode: 'socket', port: 0 }).run('import', ...World.files(data));

const play = async (mode, name, checks) => {
  const scenario = await import(pathToFileURL(path.join(here, 'scenarios', `${name}.mjs`)));
  // What takes minutes runs when it is named.
  if (scenario.isLong && !wanted.includes(name)) return;
  const port = await freePort(), folder = path.join(work, mode, name);
  fs.mkdirSync(folder, { recursive: true });
  if (!scenario.startsEmpty) fs.cpSync(path.join(seed, 'data'), path.join(folder, 'data'), { recursive: true });
  const app = { mode, manifest: path.resolve(here, '../../../manifest.yml'), ...(mode === 'http' ? { request_url: `http://127.0.0.1:${port}/slack/events` } : {}) };
  const lab = await startLab({ app, limits: { mode: 'slack' }, delivery: { echo_bot_messages: true } });
  const world = new World({ mode, lab, jar, folder, port, data, checks });
  try {
    await scenario.default(world);
    await world.cleanUp(scenario);
  } catch (failed) {
    checks.fail(failed.stack);
    world.tell();
  } finally {
    await world.bot.bury();
    await lab.close();
  }
};

const modes = (process.env.SLACKLAB_MODES ?? 'socket,http').split(',').map((mode) => new Checks(mode));
// A bot mostly waits: two scenarios of each mode go on at a time, each with a bot and a stand-in of its own.
await Promise.all(modes.map((checks) => {
  const left = names.filter((name) => !wanted.length || wanted.includes(name));
  const inTurn = async () => {
    for (let name = left.shift(); name; name = left.shift()) await play(checks.mode, name, checks.within(name));
  };
  return Promise.all([inTurn(), inTurn()]);
}));
const well = modes.map((checks) => checks.sum());
process.exit(well.every(Boolean) ? 0 : 1);
