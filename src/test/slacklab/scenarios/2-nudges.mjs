// A working week: the message of the day, its buttons, what does not repeat, and the manager's digest.
import { until } from '../bot.mjs';

const text = (message) => message.lines.join('\n');
const labels = (message) => (message.blocks ?? []).flatMap((block) => block.elements ?? []).filter((e) => e.type === 'button').map((e) => e.text.text);
const nudges = (person) => person.said().filter((m) => labels(m).includes('Why?'));
const latest = (person, message) => person.messages.find((m) => m.ts === message.ts);
const times = (words, matching) => (words.match(matching) ?? []).length;

export default async (world) => {
  const { checks, lab, bot, rene, ralf, rosa, mark } = world;
  await bot.start('2026-11-18T06:30:00Z');
  await world.rolledOut(rene, ralf, mark);

  await world.later('2026-11-18T09:00:05Z');
  const morning = await until('the message of the day', () => nudges(rene).at(-1));
  const of = (person) => until(`${person.id}'s message of the day`, () => nudges(person).at(-1));
  const cards = labels(morning).filter((label) => label === 'Done').length;
  checks.holds('the message of the day holds two or three plays', cards === 2 || cards === 3, text(morning));
  checks.holds('with all its buttons', ['Done', 'Snooze', 'Not true', 'Not useful', 'Why?'].every((label) => labels(morning).includes(label)));
  checks.equal('who has not opted in is left alone', nudges(rosa).length, 0);

  const said = rene.messages.length;
  await world.deliveredTwice(() => rene.press(morning, /^Why/));
  await until('the reason', () => rene.messages.slice(said).find((m) => /clears/i.test(text(m))));
  await world.settled();
  checks.equal('Why tells the rule, once', rene.messages.length, said + 1);
  await lab.simulate.openHome({ user: ralf.id });
  await until("Ralf's Home", () => /Initech/.test(JSON.stringify(ralf.home?.blocks ?? [])));

  // Snooze, pressed twice and delivered twice: one form, and one answer in place.
  const opened = () => world.calls('views.open').filter((call) => call.answer?.ok !== false).length;
  const forms = opened();
  await world.deliveredTwice(() => rene.press(morning, /^Snooze/));
  await rene.waitForForm(/Snooze/);
  checks.equal('a press that is delivered twice opens one form', opened(), forms + 1);
  await Promise.all([rene.fillIn({ 'For how long': '1 week' }), rene.fillIn({ 'For how long': '1 week' })]);
  await until('the snoozed play in place', () => /Snoozed until/.test(text(latest(rene, morning))));
  await rene.press(morning, /^Snooze/).then(() => rene.waitForForm(/Snooze/)).then(() => rene.fillIn({ 'For how long': '2 days' }), () => 'the button is gone');
  await world.settled();
  checks.equal('a snooze is shown in place once', times(text(latest(rene, morning)), /Snoozed until/g), 1);
  const left = labels(latest(rene, morning)).filter((label) => label === 'Done').length;
  checks.equal('and its buttons are gone', left, cards - 1);

  const now = latest(rene, morning);
  await Promise.all([rene.press(now, /^Not useful/), rene.press(now, /^Not useful/)]);
  await until('the answer in place', () => /not useful on/.test(text(latest(rene, morning))));
  await world.settled();
  checks.equal('pressing Not useful twice is one answer', times(text(latest(rene, morning)), /not useful on/g), 1);
  checks.holds('the message of the day came once', rene.said().filter((m) => /Snoozed until/.test(text(m)) && m.ts === morning.ts).length === 1 && nudges(rene).filter((m) => m.ts !== morning.ts).length === 0);

  // Not true: heard at once, the form that corrects the fact opens, and it stays quiet.
  const ralfs = await of(ralf);
  await world.deliveredTwice(() => ralf.press(ralfs, /^Not true/));
  await ralf.waitForForm(/./);
  await until('the contradiction in place', () => /this is not true/.test(text(latest(ralf, ralfs))));
  checks.equal('Not true is heard once, in place', times(text(latest(ralf, ralfs)), /You said on .* that this is not true/g), 1);
  await lab.simulate.close({ user: ralf.id, all: true });
  checks.holds('nothing more comes', await world.quiet());

  await world.later('2026-11-19T09:00:05Z');
  const before = nudges(rene).length;
  await world.settled();
  const next = nudges(rene).slice(before);
  checks.holds('nothing of the day before comes again', next.every((m) => text(m).split('\n')[0] !== text(morning).split('\n')[0]), next.map(text).join('\n'));
  checks.holds('what was contradicted stays quiet', nudges(ralf).every((m) => m.ts === ralfs.ts || text(m).split('\n')[0] !== text(ralfs).split('\n')[0]));

  const digests = () => mark.said(/Your week/);
  const earlier = digests().length;
  await world.later('2026-11-23T08:00:05Z');
  const digest = await until('the digest', () => digests()[earlier]);
  checks.holds('the digest asks about what the rep has seen', /Acme|Globex|Initech/.test(text(digest)), text(digest));
  checks.holds('and says who snoozed or contradicted nothing', !/snooze|not useful|not true/i.test(digest.lines.filter((line) => !line.startsWith('[')).join('\n')), text(digest));
  await world.later('2026-11-23T08:01:00Z');
  await world.settled();
  checks.equal('a restart does not double the digest', digests().length, earlier + 1);
};
