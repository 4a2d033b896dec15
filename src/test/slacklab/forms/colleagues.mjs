// What a leader is asked about their part, and what colleagues ask of one another: to come, to judge, no, or somebody else.
import { until } from '../bot.mjs';

export default async (world, desk) => {
  const { lab, maria, mark, ralf, rosa } = world;
  const asked = (person, words) => until(`a request like ${words}`, () => person.said(words).at(-1));
  await ralf.command('log meeting with Liv Dahl at Initech');
  const planned = await desk.submit(ralf, 'touch', { Day: '2026-11-20', 'Held or planned': 'Planned', Kind: 'Meeting' }, /Planned a meeting with Liv Dahl at Initech/);
  await ralf.press(planned, /^Ask somebody/);
  await desk.twice(ralf, 'request.ask.COME', { 'Whom do you ask': 'Mark', 'Why them': 'Our first meeting with the CIO' }, /Asked Mark Weber/);
  await ralf.command('qualify Initech');
  await desk.opened(ralf, 'deal.qualify');
  await ralf.press('modal', /^Ask a senior/);
  await desk.submit(ralf, 'request.ask.SIGN_OFF', { 'Whom do you ask': 'Rosa', 'Why them': 'You know audits' }, /Asked Rosa Diaz/);
  await lab.simulate.close({ user: ralf.id });

  await desk.press(maria, '', /^Done/, 'meeting.leaders-part', /Umbrella/);
  await desk.refused(maria, 'meeting.leaders-part', { 'Your part': 'Help' }, 'Your part');
  await desk.submit(maria, 'meeting.leaders-part', { 'Your part': 'Show that we mean it, and leave the price to Rene' }, /Noted what your part at Umbrella is[^]*That clears/);
  await desk.press(maria, '', /^Done/, 'meeting.rep-runs-it', /Hooli/);
  await desk.submit(maria, 'meeting.rep-runs-it', { 'Leads it': 'Ralf' }, /Ralf Braun leads the joint call at Hooli[^]*That clears/);

  await mark.press(await asked(mark, /to come to a meeting/), /^Suggest/);
  await desk.submit(mark, 'request.instead', { 'Who fits better': 'Rosa', 'Why them': 'She knows hospitals' }, /Ralf Braun knows/);
  await rosa.press(await asked(rosa, /to judge a deal/), /^Open the form/);
  await desk.submit(rosa, 'request.judge', { 'Does it fit': 'Go', 'A word': 'Worth it' }, /Ralf Braun knows/);
  await asked(ralf, /Rosa Diaz.* says go, and signed it off[^]*Worth it/);
  await ralf.press(await asked(ralf, /would rather you asked .*Rosa Diaz[^]*She knows hospitals/), /^Ask Rosa/);
  await rosa.press(await asked(rosa, /to come to a meeting/), /^Not this one/);
  await desk.submit(rosa, 'request.no', { 'Why not': 'I am in Boston that day' }, /Ralf Braun knows/);
  await asked(ralf, /Rosa Diaz.* does not come[^]*in Boston that day/);
};
