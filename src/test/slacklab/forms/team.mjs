// A manager plans how to coach, joins a call, holds a one-to-one and says who leads.
import { until } from '../bot.mjs';

export default async (world, desk) => {
  const { mark, rene } = world;
  await mark.command('qualify Acme');
  await desk.submit(mark, 'deal.qualify-which', { 'Which deal': 'Pilot' }, 'deal.sign-off');
  await desk.submit(mark, 'deal.sign-off', { 'Does it fit': 'Go', 'Sign-off': 'As a senior' }, /Saved .*Pilot/);
  await desk.tells('the deal is judged and signed off', rene, 'deal Pilot', /Rosa Diaz[^]*Mark Weber/);
  await mark.command('team plan');
  await desk.submit(mark, 'team.which', { 'Which account': 'Acme' }, 'team.coach');
  await desk.refused(mark, 'team.coach', { 'You joined': 'Dana Lee', 'On which day': '2026-11-30' }, 'On which day');
  await desk.twice(mark, 'team.coach', { 'On which day': '2026-11-17', 'How will': 'Rene asks for the CFO alone' }, /Kept your coaching plan for Acme\. Logged the joint call/);
  await mark.command('team graduate');
  await desk.submit(mark, 'team.who', { Who: 'Ralf' }, 'team.lead');
  await desk.refused(mark, 'team.lead', { 'What do you': 'Not yet' }, 'If not yet');
  await desk.submit(mark, 'team.lead', { 'If not yet': 'Two more deals beside Rosa' }, /Noted why Ralf Braun does not lead yet/);
  await desk.press(mark, 'team digest', /^Plan a joint call/, 'digest.joint-call', /fire plan/);
  await desk.refused(mark, 'digest.joint-call', { 'With whom': 'Dana Lee', 'On which day': '2026-11-16' }, 'On which day');
  await desk.twice(mark, 'digest.joint-call', { 'On which day': '2026-11-26' }, /Planned: a joint call at Acme on 26 Nov 2026/);

  await mark.command('team 1on1');
  await desk.submit(mark, 'team.agenda-who', { 'With whom': 'Rene' }, /1:1 with Rene Clark/);
  await desk.press(mark, 'team 1on1 Rene', /^Held/, 'team.agenda-agreed');
  await desk.refused(mark, 'team.agenda-agreed', { 'First point: by': '2026-11-27' }, 'First point');
  await desk.submit(mark, 'team.agenda-agreed', { 'First point': 'Rene asks Dana for the CFO' }, /Noted your 1:1/);
};

// The rep hears of the call and of what was agreed.
export const heard = async ({ checks, rene }) => {
  const told = () => [/would like to join you at .*Acme/, /What you agreed[^]*asks Dana for the CFO/].map((words) => rene.said(words).length);
  await until('word of both', () => told().every(Boolean));
  checks.equal('the rep is told of each once', told(), [1, 1]);
};
