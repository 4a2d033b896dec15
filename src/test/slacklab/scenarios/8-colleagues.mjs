// What colleagues ask of one another, each answered by one tap, and a one-to-one that is shared and followed up.
import { until } from '../bot.mjs';

const text = (message) => message.lines.join('\n');
const ASKED = /asks you to come to a meeting/;
const latest = (person, message) => person.messages.find((m) => m.ts === message.ts);

export default async (world) => {
  const { checks, bot, lab, rene, rosa, ralf, mark } = world;
  await bot.start('2026-11-18T14:30:00Z');

  await rene.command('log meeting with Dana Lee at Acme');
  await rene.waitForForm(/touch|meeting/i);
  const planned = await rene.after(rene.fillIn({ Day: '2026-11-20', 'Held or planned': 'Planned', Kind: 'Meeting' }), /Planned/);
  await rene.press(planned.ts ? planned : 'modal', /^Ask somebody to come/);
  await rene.waitForForm(/Ask somebody to come/);
  checks.equal('a junior is not offered', await rene.offered('Whom do you ask', 'Ralf'), []);
  checks.equal('a senior is', await rene.offered('Whom do you ask', 'Rosa'), ['Rosa Diaz']);
  const why = { 'Whom do you ask': 'Mark', 'Why them': 'It is our first meeting with operations' };
  checks.holds('who is asked is named', await world.deliveredTwice(() => rene.after(rene.fillIn(why), /Asked Mark Weber/)));
  const first = await until('the question', () => mark.said(ASKED).at(-1));
  checks.holds('it says what it is about, and why', /Acme.*Dana Lee/.test(text(first)) && /20 Nov 2026/.test(text(first)) && /first meeting with operations/.test(text(first)), text(first));

  // Somebody else: suggested by one, asked by one tap of the other.
  await mark.press(first, /^Suggest somebody/);
  await mark.waitForForm(/Suggest somebody/);
  await mark.fillIn({ 'Who fits better': 'Rosa' });
  const suggested = await until('the suggestion', () => rene.said(/would rather you asked/).at(-1));
  await Promise.all([rene.press(suggested, /^Ask Rosa Diaz/), rene.press(suggested, /^Ask Rosa Diaz/)]);
  const request = await until('the second question', () => rosa.said(ASKED).at(-1));
  await world.settled();
  checks.equal('who has not opted in is asked all the same, and once', rosa.said(ASKED).length, 1);
  checks.holds('and sees no more of the account', /I know no account/.test(text(await rosa.command('account Acme'))));

  await Promise.all([rosa.press(request, /^I'll come/), rosa.press(request, /^I'll come/).catch(() => {})]);
  await until('the answer in place', () => /I'll come\./.test(text(latest(rosa, request))));
  const told = await until('the answer', () => rene.said(/Rosa Diaz.*comes, and is/).at(-1));
  await world.settled();
  checks.equal('whoever asked is told once', rene.said(/Rosa Diaz.*comes, and is/).length, 1);
  checks.holds('of that meeting', /Acme/.test(text(told)), text(told));
  checks.holds('the buttons are gone', !/Not this one/.test(JSON.stringify(latest(rosa, request).blocks)));

  // A one-to-one: for the line of managers alone.
  checks.holds('nobody else holds one', !/1:1 with/.test(text(await rene.command('team 1on1 Ralf'))));
  const agenda = await mark.command('team 1on1 <@U0REP0002>');
  checks.holds('the agenda tells what is new', /1:1 with Rene Clark/.test(text(agenda)) && /first 1:1/.test(text(agenda)), text(agenda));
  await world.deliveredTwice(() => mark.press(agenda, /^Share with Rene Clark/));
  await until('the shared agenda', () => rene.said(/shares the agenda of your 1:1/).length);
  await world.settled();
  checks.equal('it is shared once', rene.said(/shares the agenda of your 1:1/).length, 1);
  await mark.command('team 1on1');
  await mark.waitForForm(/Prepare a 1:1/);
  await mark.fillIn({ 'With whom': 'Rene' });
  const again = await until('the agenda of whom was picked', () => mark.messages.filter((m) => /Shared with Rene Clark/.test(text(m))).at(-1));
  await mark.press(again, /^Held/);
  await mark.waitForForm(/What we agreed/);
  const wrong = await mark.fillIn({ 'First point: by': '2026-11-27' });
  checks.equal('a day without words is refused at its field', Object.keys(wrong.errors ?? {}), ['words0']);
  await mark.after(mark.fillIn({ 'First point': 'Rene asks Dana for the CFO', 'First point: by': '2026-11-27' }), /Noted your 1:1/);
  await until('what was agreed', () => rene.said(/What you agreed/).length);
  checks.holds('what was agreed comes back', /Agreed last time[^]*Rene asks Dana for the CFO/.test(text(await mark.command('team 1on1 Rene'))));
  checks.equal('and is nobody else\'s', [rosa, ralf].flatMap((person) => person.said(/asks Dana for the CFO/)).length, 0);
};
