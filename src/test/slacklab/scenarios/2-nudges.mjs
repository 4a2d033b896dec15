// A working week: the message of the day, its buttons, what does not repeat, and the manager's digest.
import { until } from '../bot.mjs';

const text = (message) => message.lines.join('\n');
const labels = (message) => (message.blocks ?? []).flatMap((block) => block.elements ?? []).filter((e) => e.type === 'button').map((e) => e.text.text);
const nudges = (person) => person.said().filter((m) => labels(m).includes('Why?'));
const latest = (person, message) => person.messages.find((m) => m.ts === message.ts);

export default async (world) => {
  const { checks, bot, rene, ralf, rosa, mark } = world;
  await bot.start('2026-11-18T06:30:00Z');
  await world.rolledOut(rene, ralf, mark);

  await world.later('2026-11-18T09:00:05Z');
  const morning = await until('the message of the day', () => nudges(rene).at(-1));
  const plays = labels(morning).filter((label) => label === 'Done').length;
  checks.holds('the message of the day holds one to three plays', plays >= 1 && plays <= 3, text(morning));
  checks.holds('with all its buttons', ['Done', 'Snooze', 'Not true', 'Not useful', 'Why?'].every((label) => labels(morning).includes(label)));
  checks.equal('who has not opted in is left alone', nudges(rosa).length, 0);

  const said = rene.messages.length;
  await rene.press(morning, /^Why/);
  checks.holds('Why tells the rule', await until('the reason', () => rene.messages.slice(said).find((m) => /clears/i.test(text(m)))));
  await world.lab.simulate.openHome({ user: ralf.id });
  await until("Ralf's Home", () => /Initech/.test(JSON.stringify(ralf.home?.blocks ?? [])));
  await rene.press(morning, /^Done/);
  await rene.waitForForm(/./);
  checks.holds('Done opens a form that knows the account', /Acme|Globex/.test(JSON.stringify(rene.form.blocks)), JSON.stringify(rene.form.blocks));
  await world.lab.simulate.close({ user: rene.id });
  await rene.press(morning, /^Snooze/);
  await rene.waitForForm(/Snooze/);
  const snooze = { 'For how long': rene.form.blocks.find((b) => b.label?.text.startsWith('For how long')).element.options[0].text.text };
  await rene.fillIn(snooze);
  await until('the snoozed play in place', () => /Snoozed until/.test(text(latest(rene, morning))));
  checks.holds('a snooze is shown in place', true);
  if (labels(latest(rene, morning)).includes('Not useful')) {
    const now = latest(rene, morning);
    await Promise.all([rene.press(now, /^Not useful/), rene.press(now, /^Not useful/)]);
    await until('the answer in place', () => /not useful on/.test(text(latest(rene, morning))));
    checks.equal('pressing Not useful twice is one answer', (text(latest(rene, morning)).match(/not useful on/g) ?? []).length, 1);
  }
  checks.equal('the message of the day came once', nudges(rene).length + (labels(latest(rene, morning)).includes('Why?') ? 0 : 1), 1);
  checks.holds('nothing more comes', await world.quiet());

  await world.later('2026-11-19T09:00:05Z');
  const before = nudges(rene).length;
  await world.quiet();
  const next = nudges(rene).slice(before);
  checks.holds('nothing of the day before comes again', next.every((m) => text(m).split('\n')[0] !== text(morning).split('\n')[0]), next.map(text).join('\n'));

  const digests = () => mark.said(/Your week/);
  const earlier = digests().length;
  await world.later('2026-11-23T08:00:05Z');
  const digest = await until('the digest', () => digests()[earlier]);
  checks.holds('the digest asks about what the rep has seen', /Acme|Globex|Initech/.test(text(digest)), text(digest));
  await world.later('2026-11-23T08:01:00Z');
  await world.quiet();
  checks.equal('a restart does not double the digest', digests().length, earlier + 1);
};
