// An idea goes upward, becomes a proposition, is objected to and approved, and is pitched to a cohort.
import { until } from '../bot.mjs';

export const sendIdea = async ({ ralf }, desk) => {
  await ralf.command('proposition suggest');
  await desk.refused(ralf, 'proposition.idea', { 'What would': 'We keep their stock', 'Who should': 'Rosa' }, 'Who should');
  await desk.twice(ralf, 'proposition.idea', { 'Who should': 'Maria' }, /on record, and Maria Lopez gets it now/);
};

export default async (world, desk) => {
  const { maria, mark, rene } = world;
  const idea = await until('the idea', () => maria.said(/has an idea for a proposition/).at(-1));
  await maria.press(idea, /^Make it a proposition/);
  const stock = { Name: 'Stock', 'For whom': 'Hospitals', 'Which of our': 'Finance, IT', 'Who answers': 'Mark', 'Which executive': 'Maria' };
  await desk.twice(maria, 'proposition.keep', stock, /Added .*Stock/);
  await mark.command('proposition new');
  await desk.comesBack(mark, 'proposition.keep', { Name: 'stock', 'The promise': 'The same', 'For whom': 'Hospitals', 'Which of our': 'IT' }, /There is a proposition called/);
  await world.lab.simulate.close({ user: mark.id });

  await desk.press(mark, 'proposition', /^Ask for approval/, 'request.ask.APPROVE');
  await desk.refused(mark, 'request.ask.APPROVE', { 'For which': 'Sales', 'Whom do you': 'Maria', 'Why them': 'You run it' }, 'For which');
  await desk.submit(mark, 'request.ask.APPROVE', { 'For which': 'Production' }, /Asked Maria Lopez/);
  await desk.press(mark, 'proposition', /^Object/, 'proposition.object');
  await desk.refused(mark, 'proposition.object', { 'Which department': 'Logistics', 'What do they': 'The trucks are full', 'Who stands': 'Mark', 'Or the name': 'Tom Poe' }, 'Or the name');
  await desk.twice(mark, 'proposition.object', { 'Who stands': '' }, /Noted the objection to .*Stock/);
  for (const department of ['Finance', 'IT']) {
    await desk.press(maria, 'proposition', /^Approve/, 'proposition.approve');
    await desk.submit(maria, 'proposition.approve', { 'For which': department }, new RegExp(`Maria Lopez.* approves .*Stock.* for ${department}`));
  }
  await mark.command('proposition review');
  await desk.refused(mark, 'proposition.review', { 'What it proposes': 'We keep your stock on your shelves' }, 'The new version');
  await desk.submit(mark, 'proposition.review', { 'The new version': '2' }, /Stock/);
  await desk.tells('the library shows it all', mark, 'proposition', /Stock\*, version 2, reviewed on 18 Nov 2026[^]*Approved by Finance and IT[^]*Logistics: “The trucks are full”, Tom Poe stands for it[^]*We keep their stock.*became/);

  await mark.command('campaign new');
  await desk.refused(mark, 'campaign.keep', { Name: 'Hospitals', Proposition: 'Stock', 'What the customers': 'beds = 500' }, 'What the customers');
  await desk.twice(mark, 'campaign.keep', { 'What the customers': 'sector = medical' }, /Saved .*Hospitals.* 4 accounts are in the cohort/);
  await desk.press(mark, 'campaign', /^Order/, 'campaign.order');
  desk.checks.equal('a letter of its name finds an account of the cohort', await mark.offered('Or move one', 'umb'), ['Umbrella']);
  await desk.refused(mark, 'campaign.order', { 'Arrange all': 'By name', 'Or move one': 'Umbrella', 'To which place': '1' }, 'Arrange all');
  await desk.twice(mark, 'campaign.order', { 'Arrange all': '' }, /Umbrella.* is number 1 of 4 now/);

  await maria.press(await until('the request', () => maria.said(/to approve a proposition/).at(-1)), /^Object/);
  await desk.submit(maria, 'request.no', { 'What speaks': 'Not that fast' }, /Mark Weber knows/);
  await desk.press(rene, 'campaign next', /^More/, 'campaign.pitch', /Uma Ott/);
  await desk.refused(rene, 'campaign.pitch', { 'When': '2026-12-01', 'What did they': 'Interested' }, 'When');
  await desk.twice(rene, 'campaign.pitch', { 'Whom did': 'uma', 'When': '2026-11-17' }, /Noted your pitch to .*Uma Ott/);
  await desk.tells('the pitch counts once', rene, 'campaign', /1 of \d decision makers? approached/);

  await desk.press(rene, '', /^Not true/, 'proposition.link', /proposals/);
  await desk.submit(rene, 'proposition.link', { 'Which proposal': '9 Nov 2026', 'Which proposition': 'Stock' }, /Linked the proposal of 9 Nov 2026 to .*Stock/);
};
