// An admin brings in files, links and changes people, and sets the plays.
import fs from 'node:fs';

const files = (folder) => fs.readdirSync(folder).map((filename) => ({ filename, content: fs.readFileSync(`${folder}/${filename}`, 'utf8') }));

export const importFiles = async ({ ada, data, settled }, desk) => {
  await ada.command('admin import');
  await desk.submit(ada, 'import.files', { 'CSV files': files(`${data}/forms`) }, 'import.plan');
  await desk.submit(ada, 'import.plan', { 'Team (contacts.csv)': 'department' }, 'import.plan');
  await ada.after(ada.fillIn({}), /The import is done[^]*Created: 2 people, 5 accounts, 5 contacts, 6 deals, 10 touches, 1 delivery, 1 promise/);
};

export default async (world, desk) => {
  const { ada } = world;
  await desk.press(ada, 'admin people', /^Link by hand/, 'people.link');
  await desk.refused(ada, 'people.link', { Person: 'Rin', 'Slack user': 'U0REP0001' }, 'Slack user');
  await desk.submit(ada, 'people.link', { 'Slack user': 'U0REP0004' }, /Rin Sato.*is linked to/);
  await desk.press(ada, 'admin people', /^Edit/, 'people.edit', /Rin Sato/);
  await desk.refused(ada, 'people.edit', { 'Time zone': 'Tokyo', Country: 'JP' }, 'Time zone');
  await desk.twice(ada, 'people.edit', { 'Time zone': 'Asia/Tokyo' }, /Saved. .*Rin Sato/);

  await ada.command('admin plays CH1');
  await desk.refused(ada, 'admin.play', { 'Cycle days': 'long', 'Reason days': '30' }, 'Cycle days');
  await desk.submit(ada, 'admin.play', { 'Cycle days': '120' }, 'admin.preview');
  await desk.twice(ada, 'admin.preview', {}, /Saved. It holds from the next round on/);
  await desk.tells('the play has its new numbers', ada, 'admin plays', /cycle days \*120\* \(default 90\), reason days \*30\*/);
  await desk.press(ada, 'admin plays', /^Amounts/, 'admin.amounts');
  await desk.refused(ada, 'admin.amounts', { 'Exchange rates': 'EUR is 1.08' }, 'Exchange rates');
  await desk.submit(ada, 'admin.amounts', { 'Exchange rates': 'EUR = 1.08' }, 'admin.preview');
  await desk.submit(ada, 'admin.preview', {}, /Saved. It holds from the next round on/);
  await desk.press(ada, 'admin plays', /^Stages/, 'admin.stages');
  await desk.refused(ada, 'admin.stages', { 'What your CRM': 'Signed is won' }, 'What your CRM');
  await desk.submit(ada, 'admin.stages', { 'What your CRM': 'Signed = WON' }, /Saved. The next import/);
  await desk.press(ada, 'admin plays', /^Stages/, 'admin.stages');
  await desk.comesBack(ada, 'admin.stages', {}, /nothing would change/);
  await world.lab.simulate.close({ user: ada.id });
  await desk.press(ada, 'admin plays', /^Holidays/, 'admin.holidays');
  await desk.refused(ada, 'admin.holidays', { 'From today on': '25 December' }, 'From today on');
  await desk.submit(ada, 'admin.holidays', { 'From today on': '2026-12-25\n2026-12-28 GB' }, /Saved: 2 days added/);
};
