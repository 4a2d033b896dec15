// Commands, forms, Home and plain words on a quiet day.
import { until } from '../bot.mjs';

const text = (message) => message.lines.join('\n');

export default async (world) => {
  const { checks, lab, bot, ada, rene, rosa, mark, guest, stranger } = world;

  const first = await world.imported();
  checks.equal('the import counts what it created', [first.created.people, first.created.accounts, first.created.contacts, first.created.deals, first.rejected], [4, 4, 4, 4, []]);
  const again = await world.imported();
  checks.equal('a second import creates and updates nothing', [Object.values(again.created).reduce((a, b) => a + b, 0), Object.values(again.updated).reduce((a, b) => a + b, 0)], [0, 0]);

  await bot.start('2026-11-18T06:30:00Z');
  if (world.mode === 'http') {
    checks.holds('the request URL is verified', (await lab.verifyUrl()).verified);
    for (const kind of ['bad-signature', 'stale-timestamp', 'no-signature']) checks.equal(`a request with ${kind} is refused`, (await lab.forge({ kind })).status, 401);
  }

  const offer = await ada.command('admin start');
  await ada.press(offer, /^Invite/);
  const invitation = await until('an invitation', () => rene.said(/asked me to coach/).at(-1));
  await Promise.all([rene.press(invitation, /^Start coaching me/), rene.press(invitation, /^Start coaching me/).catch(() => {})]);
  await until('being in', () => rene.said(/You are in/).length);
  checks.equal('who presses twice is in once', rene.said(/You are in/).length, 1);
  await until('everybody\'s invitation', () => [rosa, mark, world.ralf].every((person) => person.said(/asked me to coach/).length));
  checks.holds('everybody got one invitation', [rosa, mark, world.ralf].every((person) => person.said(/asked me to coach/).length === 1));

  checks.holds('help lists the commands', /\/coach accounts/.test(text(await rene.command('help'))));
  const list = text(await rene.command('accounts'));
  checks.holds('accounts lists the rep\'s own', /Acme/.test(list) && /Globex/.test(list) && !/Initech/.test(list), list);
  const card = text(await rene.command('account Acme'));
  checks.holds('the card shows people, deals and promises', /Dana Lee/.test(card) && /Rollout/.test(card) && /site plan/.test(card), card);
  checks.holds('an unknown subcommand is answered with the nearest', /accounts/.test(text(await rene.command('acounts'))));
  checks.holds('an unknown account is answered with the nearest', /Acme/.test(text(await rene.command('account Acmee'))));
  checks.holds('a guest is refused politely', /guest/.test(text(await guest.command('accounts'))));
  checks.holds('a stranger is refused politely', /do not know yet who you are/.test(text(await stranger.command('accounts'))));

  await rosa.command('accounts');
  await rosa.command('account <!channel>');
  await lab.simulate.openHome({ user: rosa.id });
  await until('a home for Rosa', () => rosa.home);
  const raw = JSON.stringify(lab.log.filter((entry) => entry.kind !== 'delivery').map((entry) => entry.args));
  checks.holds('a name with a mention is shown', /&lt;!channel&gt;/.test(raw));
  checks.holds('and mentions nobody', !mrkdwn(lab.log).some((words) => words.includes('<!channel>')));

  let form = await rene.command('log met Dana Lee at Acme about the rollout');
  checks.holds('plain words fill in the form', /Acme/.test(JSON.stringify(form.values)) && /Dana Lee/.test(JSON.stringify(form.values)), JSON.stringify(form.values));
  const wrong = await rene.fillIn({ Day: '2027-03-01', 'What came of it': 'they want numbers' });
  checks.equal('a day ahead is refused at its field', Object.keys(wrong.errors ?? {}), ['date']);
  checks.holds('and what was typed is still there', /they want numbers/.test(JSON.stringify(rene.form.values)));
  const touch = { Day: '2026-11-17', ...(/"kind":\{[^}]*"selected_option":null/.test(JSON.stringify(rene.form.values)) ? { Kind: 'Meeting' } : {}), 'Did they take part': 'Yes' };
  checks.holds('the corrected form is confirmed', await rene.after(rene.fillIn(touch), /Logged/));

  form = await rene.command('add contact Kim Roe at Acme');
  checks.holds('a contact is added', await rene.after(rene.fillIn({ Title: 'Director IT' }), /Added/));
  checks.holds('the new contact is on the card', /Kim Roe/.test(text(await rene.command('account Acme'))));

  form = await rene.command('prefs');
  checks.holds('preferences are saved', await rene.after(rene.fillIn({}), /Saved/));
  checks.holds('pause is confirmed', /Paused/.test(text(await rene.command('pause 2 weeks'))));
  checks.holds('resume is confirmed', /The pause is over/.test(text(await rene.command('resume'))));

  await lab.simulate.openHome({ user: rene.id });
  await until('a home for Rene', () => rene.home);
  const asked = Date.now(), published = world.calls('views.publish').length;
  await lab.simulate.openHome({ user: rene.id });
  await until('Home being published again', () => world.calls('views.publish').slice(published).some((call) => call.args.user_id === rene.id));
  checks.holds('Home is published again within 2 s', Date.now() - asked < 2000, `${Date.now() - asked} ms`);

  checks.holds('plain words in the direct messages are understood', /Globex|touch|Ivo/i.test(text(await rene.write('called Ivo Marek at Globex yesterday'))));
  const mentioned = world.calls('chat.postEphemeral').length;
  await lab.simulate.message({ user: rene.id, channel: 'C0SALES01', text: '<@U0LABBOT1> help' });
  await until('an answer to a mention', () => world.calls('chat.postEphemeral').length > mentioned);
  checks.holds('a mention is answered to its writer alone', world.calls('chat.postEphemeral').at(-1).args.user === rene.id);
  await lab.idle();
};

// Every text in the bot's calls that Slack reads as markup.
const mrkdwn = (log) => {
  const found = [];
  const walk = (value) => {
    if (Array.isArray(value)) value.forEach(walk);
    else if (value && typeof value === 'object') {
      if (value.type !== 'plain_text' && typeof value.text === 'string') found.push(value.text);
      Object.values(value).forEach(walk);
    }
  };
  log.filter((entry) => entry.kind !== 'delivery').forEach((entry) => walk(entry.args));
  return found;
};
