// What colleagues ask of one another, each answered by one tap, and a one-to-one that is shared and followed up.
import { until } from '../bot.mjs';

const text = (message) => message.lines.join('\n');
const ASKED = /asks you to come to a meeting/;
const latest = (person, message) => person.messages.find((m) => m.ts === message.ts);

export default async (world) => {
  const { checks, bot, lab, rene, rosa, ralf, mark } = world;
  await bot.start('2026-11-18T14:30:00Z');

  await rene.command('log meeting with Dana Lee at Acme on friday');
  await rene.waitForForm(/touch|meeting/i);
  const planned = await rene.after(rene.fillIn({ 'Held or planned': 'Planned', Kind: 'Meeting' }), /Planned/);
  const asking = async (whom) => {
    await rene.press(planned, /^Ask somebody to come/);
    await rene.waitForForm(/Ask somebody to come/);
    return rene.after(rene.fillIn({ 'Whom do you ask': whom, 'Why them': 'It is our first meeting with operations' }), /Asked|Mark/);
  };
  await rene.press(planned, /^Ask somebody to come/);
  await rene.waitForForm(/Ask somebody to come/);
  checks.equal('a junior is not offered', await rene.offered('Whom do you ask', 'Ralf'), []);
  checks.equal('a senior is', await rene.offered('Whom do you ask', 'Rosa'), ['Rosa Diaz']);
  await lab.simulate.close({ user: rene.id, all: true });

  checks.holds('who is asked is named', /Asked Rosa Diaz/.test(text(await world.deliveredTwice(() => asking('Rosa')))));
  const request = await until('the question', () => rosa.said(ASKED).at(-1));
  checks.holds('it says what it is about, and why', /Acme.*Dana Lee/.test(text(request)) && /20 Nov 2026/.test(text(request)) && /first meeting with operations/.test(text(request)), text(request));
  checks.holds('who has not opted in is asked all the same, and once', rosa.said(ASKED).length === 1);
  checks.holds('and sees no more of the account', /I know no account/.test(text(await rosa.command('account Acme'))));

  await Promise.all([rosa.press(request, /^I'll come/), rosa.press(request, /^I'll come/).catch(() => {})]);
  await until('the answer in place', () => /I'll come\./.test(text(latest(rosa, request))));
  const told = await until('the answer', () => rene.said(/Rosa Diaz.*comes/).at(-1));
  await world.settled();
  checks.equal('whoever asked is told once', rene.said(/Rosa Diaz.*comes/).length, 1);
  checks.holds('of that meeting', /Acme/.test(text(told)), text(told));
  checks.holds('the buttons are gone', !/Not this one/.test(JSON.stringify(latest(rosa, request).blocks)));

  // Somebody else instead: suggested by one, asked by one tap of the other.
  await rene.press(planned, /^Ask somebody to come/);
  await rene.waitForForm(/Ask somebody to come/);
  await rene.after(rene.fillIn({ 'Whom do you ask': 'Mark', 'Why them': 'A second pair of eyes' }), /Asked Mark Weber/);
  const second = await until('the second question', () => mark.said(ASKED).at(-1));
  await mark.press(second, /^Not this one/);
  await mark.waitForForm(/Not this one/);
  await mark.fillIn({ 'Why not': 'I am travelling' });
  await until('the no', () => rene.said(/Mark Weber.*does not come.*travelling/).length);

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
