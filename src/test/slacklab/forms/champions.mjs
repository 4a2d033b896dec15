// A rep nominates a champion, proves and develops them, and says why one is enough; then somebody leaves.
export default async (world, desk) => {
  const { rene } = world;
  await rene.command('champion');
  const nobody = await desk.submit(rene, 'champion.which', { 'Which account': 'Acme' }, /Nobody is nominated at Acme/);
  await rene.press(nobody, /^Nominate/);
  await desk.refused(rene, 'champion.nominate', { 'Somebody on record': 'Dana Lee', 'Or somebody new': 'Tess Ray' }, 'Or somebody new');
  await desk.twice(rene, 'champion.nominate', { 'Or somebody new': '' }, /Dana Lee is nominated at Acme/);
  const press = (label, id) => desk.press(rene, 'champion Acme', label, id, /Dana Lee/);
  await press(/^Prove/, 'champion.prove');
  await desk.refused(rene, 'champion.prove', { 'What they did': 'Introduced us to the CFO', 'On which day': '2026-11-30' }, 'On which day');
  await desk.submit(rene, 'champion.prove', { 'On which day': '2026-11-16' }, /Noted for Dana Lee[^]*able/);
  await press(/^Prove/, 'champion.prove');
  await desk.submit(rene, 'champion.prove', { 'What they did': 'Moved the budget to this year', 'On which day': '2026-11-17' }, /Dana Lee is proven/);
  await press(/^Develop/, 'champion.develop');
  await desk.refused(rene, 'champion.develop', { 'What you did': 'Hello', How: 'Call' }, 'What you did');
  await desk.submit(rene, 'champion.develop', { 'What you did': 'Went through her numbers for the board' }, /Logged what you did for Dana Lee/);
  await press(/^What they bring/, 'champion.attributes');
  await desk.submit(rene, 'champion.attributes', { 'Do they know': 'Yes', 'Are they believed': 'No' }, /Noted what Dana Lee brings/);
  await press(/^One is enough/, 'champion.enough');
  await desk.refused(rene, 'champion.enough', { 'One is enough': 'Because' }, 'One is enough');
  await desk.submit(rene, 'champion.enough', { 'One is enough': 'The owner decides alone' }, /Noted why one champion is enough at Acme/);
  await desk.tells('the champions show what was proven', rene, 'champion Acme', /Dana Lee[^]*proven[^]*Moved the budget[^]*The owner decides alone/);
  await press(/^Only a friend/, 'champion.friend');
  await desk.submit(rene, 'champion.friend', {}, /Dana Lee is now down as a friend/);
  await desk.press(rene, 'champion Acme', /^Somebody left/, 'champion.left');
  await desk.refused(rene, 'champion.left', { 'Who left': 'Raj', 'Left on': '2026-11-16', 'Who could': 'Raj' }, 'Who could');
  await desk.twice(rene, 'champion.left', { 'Who could': 'Dana Lee' }, /Raj Patel left on 16 Nov 2026\. Dana Lee is nominated to follow/);
};
