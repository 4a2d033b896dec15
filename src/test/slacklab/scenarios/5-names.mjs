// Names that mean something to Slack, that run from right to left, or that do not end.
import fs from 'node:fs';
import { until } from '../bot.mjs';

const text = (message) => message.lines.join('\n');
const LONG = 'Sehr lange Firma & Söhne '.repeat(120).slice(0, 3000);
const ODD = ['<!channel> & <b>Böse</b> *Firma*', '🚀 Räket 👩‍👩‍👧 AS', 'חברה בע״מ', LONG, '<https://evil.example|Click> @here <@U0REP0004>'];
const quoted = (value) => `"${value.replaceAll('"', '""')}"`;

export default async (world) => {
  const { checks, lab, bot, rosa } = world;
  const accounts = `${world.folder}/accounts.csv`, contacts = `${world.folder}/contacts.csv`;
  fs.writeFileSync(accounts, ['id,name,owner,major', ...ODD.slice(1).map((name, i) => `odd${i + 1},${quoted(name)},rosa,true`)].join('\n'));
  fs.writeFileSync(contacts, ['id,account,name,title,level', ...ODD.map((name, i) => `odd-c${i},${i ? `odd${i}` : 'odd'},${quoted(name)},${quoted(name)},3`)].join('\n'));
  const { rejected } = JSON.parse(await bot.run('import', '--json', accounts, contacts));
  checks.equal('odd names are imported', rejected, []);
  await bot.start('2026-11-18T06:30:00Z');
  await world.rolledOut(rosa);

  const list = text(await rosa.command('accounts'));
  checks.equal('the list shows every account by its own name', ODD.filter((name) => list.includes(name.slice(0, 20).trim())).length, ODD.length);
  for (const name of ODD) {
    const card = await rosa.command(`account ${name}`);
    checks.holds(`the card of ${name.slice(0, 30)} is shown`, !/I know no account/.test(text(card)) && text(card).includes(name.slice(0, 20).trim()), text(card).slice(0, 500));
  }
  await lab.simulate.openHome({ user: rosa.id });
  await until('a home for Rosa', () => rosa.home);

  await rosa.command('log');
  for (const typed of ['Räket', 'חברה', 'Sehr lange', 'Böse']) checks.equal(`a picker finds ${typed}`, (await rosa.offered('Account', typed)).length, 1);
  await rosa.fillIn({ Account: 'Räket' }).catch((refused) => refused);
  await lab.simulate.close({ user: rosa.id, all: true });
  checks.holds('what nobody knows is said back literally', /&lt;!channel&gt;|<!channel>/.test(text(await rosa.command('<!channel>'))));
  await rosa.command('account <!here> שלום 🙂');
  await rosa.write('met <!channel> at חברה yesterday 🙂');
  await world.later('2026-11-18T14:00:05Z');
  await world.settled();

  const said = mrkdwn(lab.log);
  checks.holds('the names were shown', said.some((words) => words.includes('&lt;!channel&gt;')) && said.some((words) => words.includes('חברה בע״מ')));
  checks.equal('and no name mentions anybody or becomes a link', said.filter((words) => /<!(channel|here|everyone)|<@U0REP0004|<https:\/\/evil/.test(words)), []);
};

// Every text in the bot's calls that Slack reads as markup.
const mrkdwn = (log) => {
  const found = [];
  const walk = (value) => {
    if (typeof value === 'string' && /^[[{]/.test(value)) {
      try { walk(JSON.parse(value)); } catch { /* no JSON: words that begin with a bracket */ }
    } else if (Array.isArray(value)) value.forEach(walk);
    else if (value && typeof value === 'object') {
      if (value.type !== 'plain_text' && typeof value.text === 'string') found.push(value.text);
      Object.values(value).forEach(walk);
    }
  };
  log.filter((entry) => entry.kind !== 'delivery').forEach((entry) => walk(entry.args));
  return found;
};
