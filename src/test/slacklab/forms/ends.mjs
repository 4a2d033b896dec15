// What holds a play back, what quiets the coach, hands over and deletes.
import { until } from '../bot.mjs';

export default async (world, desk) => {
  const { ada, rene, ralf } = world;
  await desk.press(rene, '', /^Done/, 'play_reason_form', /outside the campaign/);
  await desk.refused(rene, 'play_reason_form', { 'What did you decide': 'The list, until the year is over', 'Until when': '2026-11-18' }, 'Until when');
  await desk.submit(rene, 'play_reason_form', { 'Until when': '2026-12-31' }, /Noted, it holds until 31 Dec 2026/);
  await desk.press(rene, '', /^Snooze/, 'nudge_snooze_form');
  await desk.refused(rene, 'nudge_snooze_form', { 'For how long': 'Until a date', 'Why?': 'They are on holiday' }, 'Until which date');
  await desk.submit(rene, 'nudge_snooze_form', { 'Until which date': '2026-12-01' }, /Snoozed until 1 Dec 2026/);
  await world.lab.simulate.openHome({ user: rene.id });
  await until('a home with preferences', () => rene.home && /My preferences/.test(JSON.stringify(rene.home.blocks)));
  await rene.press('home', /^Change/);
  await desk.twice(rene, 'coaching.prefs', { 'Daily message': '10:30' }, /Saved/);
  await rene.command('pause until the cows come home');
  await desk.refused(rene, 'coaching.pause', { 'Last day': '2026-11-01' }, 'Last day');
  await desk.submit(rene, 'coaching.pause', { 'Last day': '2026-12-04' }, /Paused up to and including 4 Dec 2026/);

  await desk.press(ada, 'admin assign', /^Assign/, 'admin.hand_over');
  await desk.refused(ada, 'admin.hand_over', { 'To whom': 'Ralf' }, 'Accounts, deals');
  await desk.twice(ada, 'admin.hand_over', { 'Accounts, deals': 'Hooli' }, /Handed over to .*Ralf Braun.*: one account/);
  await desk.tells('it is Ralf’s', ralf, 'accounts', /Hooli/);
  await ada.command('admin erase Art');
  await desk.comesBack(ada, 'erase.who', { Account: 'Nakatomi' }, /Nakatomi/);
  await desk.submit(ada, 'erase.who', { Account: 'Vandelay' }, 'erase.which');
  await desk.submit(ada, 'erase.which', { Person: 'Arthur' }, 'erase.sure');
  await desk.twice(ada, 'erase.sure', { 'Are you sure': 'It is the right' }, /Erased for good/);
  await rene.command('forget me');
  await desk.twice(rene, 'forget.me', {}, /What I kept about you is deleted/);
  await ada.command('admin purge');
  await desk.refused(ada, 'purge', { 'Write what you want': 'delete all' }, 'Write what you want');
  await desk.submit(ada, 'purge', { 'Write what you want': 'delete everything' }, /Everything about this workspace is deleted/);
  await desk.tells('nobody is known any more', rene, 'account Acme', /do not know yet who you are/);
};
