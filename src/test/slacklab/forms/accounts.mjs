// A rep adds and changes accounts, contacts and deals, and qualifies one.
export default async (world, desk) => {
  const { rene } = world;
  await rene.command('add');
  await desk.submit(rene, 'add.what', { 'What do you': 'An account' }, 'account.keep');
  await desk.refused(rene, 'account.keep', { Name: 'Wayne', Owner: '' }, 'Owner');
  await desk.twice(rene, 'account.keep', { Owner: 'Rene', 'Major account': 'Yes' }, /Added .*Wayne/);
  await rene.command('add contact Bo Lind');
  await desk.submit(rene, 'contact.of', { 'Which account': 'Wayne' }, 'contact.keep');
  await desk.refused(rene, 'contact.keep', { 'E-mail': 'bo at wayne', Title: 'Head of Stores' }, 'E-mail');
  await desk.submit(rene, 'contact.keep', { 'E-mail': 'bo@wayne.example' }, /Added .*Bo Lind.* at Wayne/);
  await rene.command('add deal Cave at Wayne');
  await desk.refused(rene, 'deal.keep', { 'Won or lost on': '2026-11-17', Amount: '70,000' }, 'Won or lost on');
  await desk.twice(rene, 'deal.keep', { 'Won or lost on': '', Stage: 'Qualified' }, /Added .*Cave/);

  const edit = async (what, which, values, id) => {
    await rene.command('edit');
    await desk.submit(rene, 'edit.what', { 'What do you': what }, which);
    await desk.submit(rene, which, values, id);
  };
  await edit('An account', 'account.edit-which', { 'Which account': 'Wayne' }, 'account.keep');
  await desk.submit(rene, 'account.keep', { Sector: 'retail' }, /Saved .*Wayne/);
  await edit('A contact', 'contact.edit-which', { 'Which contact': 'Bo Lind' }, 'contact.keep');
  await desk.submit(rene, 'contact.keep', { Level: '3' }, /Saved .*Bo Lind/);
  await edit('A deal', 'deal.edit-which', { 'Which deal': 'Cave' }, 'deal.keep');
  await desk.submit(rene, 'deal.keep', { Amount: '90,000', Currency: 'USD' }, /Saved .*Cave/);
  await edit('Owner and team', 'account.team-which', { 'Which account': 'Wayne' }, 'account.team');
  await desk.submit(rene, 'account.team', { Team: ['Rosa', 'Ralf'] }, /Saved who works on .*Wayne/);
  await rene.command('account');
  await desk.submit(rene, 'account.which', { 'Which account': 'Wayne' }, /retail.*team: Ralf Braun, Rosa Diaz[^]*Bo Lind.*director[^]*Cave.*90,000/);
  await rene.command('deal');
  await desk.submit(rene, 'deal.which', { 'Which deal': 'Cave' }, /Cave[^]*Wayne.*90,000/);

  await rene.command('qualify');
  await desk.submit(rene, 'deal.qualify-account', { 'Which account': 'Acme' }, 'deal.qualify-which');
  await desk.submit(rene, 'deal.qualify-which', { 'Which deal': 'Pilot' }, 'deal.qualify');
  await desk.refused(rene, 'deal.qualify', { 'Who judged': 'Rosa', 'The problem': 'Their stores run empty' }, 'Does it fit');
  await desk.submit(rene, 'deal.qualify', { 'Does it fit': 'Go' }, /Saved .*Pilot/);
};
