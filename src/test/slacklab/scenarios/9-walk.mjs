// Everybody tries all that help offers them, and presses every button that comes of it.
import fs from 'node:fs';
import { until } from '../bot.mjs';
import { Person } from '../person.mjs';

const text = (shown) => (shown.lines ?? []).join('\n');
const SORRY = /Sorry, that did not work/;
// What ends the walk for somebody, or is somebody else's to decide.
const LEFT_ALONE = /^(Invite|Start coaching|Forget|Erase|Delete|Purge|Import)/;

const buttons = (shown) => (shown.blocks ?? [])
  .flatMap((block) => [...(block.elements ?? []), ...(block.accessory ? [block.accessory] : [])].map((element) => ({ block, element })))
  .filter(({ element }) => element.type === 'button' && !element.url && !LEFT_ALONE.test(element.text.text));

const state = (person) => JSON.stringify([person.messages, person.screen.modals, person.home]);

export default async (world) => {
  const { checks, lab, bot, ada, mark, rosa, rene, guest, stranger } = world;
  const lena = new Person(lab, 'U0MGR0001'), people = `${world.folder}/leader.csv`;
  fs.writeFileSync(people, 'id,name,email,slack_id,roles,seniority\nlena,Lena Lund,lena@example.com,U0MGR0001,leader,senior\n');
  await bot.run('import', '--json', people);
  await bot.start('2026-11-18T14:30:00Z');
  await world.rolledOut(rosa, rene, mark, lena);

  const tried = new Set();
  const closed = (person) => (person.form ? lab.simulate.close({ user: person.id, all: true }) : undefined);
  const pressAll = async (person, who, said, find) => {
    for (const { block, element } of buttons(said)) {
      const name = `${element.action_id.split(':')[0]} ${element.text.text}`;
      if (tried.has(`${who} ${name}`)) continue;
      tried.add(`${who} ${name}`);
      const now = find();
      if (!now || !buttons(now).some((one) => one.block.block_id === block.block_id && one.element.action_id === element.action_id)) continue;
      const before = state(person);
      const where = now.ts ? { ts: now.ts } : { surface: 'home' };
      const { outcome } = await lab.simulate.action({ user: person.id, ...where, block_id: block.block_id, action_id: element.action_id });
      if (outcome !== 'acked') checks.fail(`${who} presses ${name}`, outcome);
      await until(`something to come of ${who} pressing ${name}`, () => state(person) !== before);
      await until(`${name} to be loaded`, () => !person.form || person.form.submit || !/^One moment/.test(text(person.form)));
      await closed(person);
    }
  };

  const walk = async (person, who) => {
    const help = text(await person.command('help'));
    const examples = [...help.matchAll(/`\/coach ?([^`]*)`/g)].map(([, words]) => words).filter((words) => !/^(help|forget|admin (erase|import|start))/.test(words));
    checks.holds(`${who} has commands`, examples.length > 3, help);
    for (const words of [...new Set(examples)]) {
      if (tried.has(words)) continue;
      tried.add(words);
      const shown = await person.command(words);
      if (shown.ts) await pressAll(person, who, shown, () => person.messages.find((m) => m.ts === shown.ts));
      await closed(person);
    }
    await lab.simulate.openHome({ user: person.id });
    await until(`a home for ${who}`, () => person.home);
    await pressAll(person, who, person.home, () => person.home);
    checks.note(`${who}: ${examples.length} commands`);
  };

  await walk(rene, 'a rep');
  await lab.simulate.shortcut({ user: rene.id, callback_id: 'touch_log' });
  await rene.waitForForm(/Log a touch/);
  await closed(rene);
  const { ts } = rene.messages.filter((m) => !m.ephemeral).at(-1);
  await lab.simulate.messageShortcut({ user: rene.id, ts, callback_id: 'touch_save' });
  await until('the form to keep a message', () => rene.form?.submit);
  checks.holds('a message is kept with its words', JSON.stringify(rene.form.values).includes('http'), JSON.stringify(rene.form.values));
  await closed(rene);
  await walk(mark, 'a manager');
  await walk(lena, 'a leader');
  await walk(ada, 'an admin');
  for (const [person, who] of [[guest, 'a guest'], [stranger, 'a stranger']]) {
    for (const words of ['', 'help', 'account Acme', 'log met Dana Lee at Acme', 'admin people', 'team']) {
      const shown = await person.command(words);
      checks.holds(`${who} is told nothing of the customers by /coach ${words}`, shown.ts && !/Dana|Globex|120,000/.test(text(shown)), text(shown));
    }
  }
  await world.settled();
  const everybody = [rosa, rene, mark, lena, ada, guest, stranger];
  checks.equal('nothing failed on the way', everybody.flatMap((person) => person.messages.filter((m) => SORRY.test(text(m)))).map(text), []);
  checks.holds('and much was tried', tried.size > 60, `${tried.size}`);
};
