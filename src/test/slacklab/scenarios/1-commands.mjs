// Commands, forms, Home and plain words on a quiet day, beginning with the import.
import { until } from '../bot.mjs';

const text = (message) => message.lines.join('\n');

export const startsEmpty = true;

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
  const misspelt = await rene.command('acount Acme');
  checks.holds('an unknown subcommand is answered with the nearest, which a button runs', /Did you mean `account`/.test(text(misspelt)), text(misspelt));
  const before = rene.messages.length;
  await rene.press(misspelt, /^account Acme$/);
  await until('the card behind the button', () => rene.messages.slice(before).some((m) => /Dana Lee/.test(text(m))));
  const nearest = await rene.command('account Acme Corp');
  checks.holds('an unknown account is answered with the nearest', /I know no account called “Acme Corp”. Did you mean this one/.test(text(nearest)) && /\[Acme\]/.test(text(nearest)), text(nearest));
  checks.holds('a slip of the finger is forgiven', /Dana Lee/.test(text(await rene.command('account Acmee'))));
  const hidden = text(await rene.command('account Initech'));
  checks.holds('an account of somebody else is not even suggested', /I know no account called/.test(hidden) && !/\[/.test(hidden), hidden);
  checks.holds('a guest is refused politely', /guest/.test(text(await guest.command('accounts'))));
  checks.holds('a stranger is refused politely', /do not know yet who you are/.test(text(await stranger.command('accounts'))));

  checks.holds('a guest gets no form either', !(await guest.command('log')).submit);
  checks.holds('nor does a stranger', !(await stranger.command('log')).submit);
  await lab.simulate.openHome({ user: stranger.id });
  await until('a home for a stranger', () => stranger.home);
  checks.holds('and their Home shows nothing of the accounts', !/Acme|Globex|Initech|Dana/.test(JSON.stringify(stranger.home.blocks)));

  let form = await rene.command('log met Dana Lee at Acme about the rollout');
  checks.holds('plain words fill in the form', /Acme/.test(JSON.stringify(form.values)) && /Dana Lee/.test(JSON.stringify(form.values)), JSON.stringify(form.values));
  const wrong = await rene.fillIn({ Day: '2027-03-01', 'What came of it': 'they want numbers' });
  checks.equal('a day ahead is refused at its field', Object.keys(wrong.errors ?? {}), ['date']);
  checks.holds('and what was typed is still there', /they want numbers/.test(JSON.stringify(rene.form.values)));
  const touch = { Day: '2026-11-17', ...(/"kind":\{[^}]*"selected_option":null/.test(JSON.stringify(rene.form.values)) ? { Kind: 'Meeting' } : {}), 'Did they take part': 'Yes' };
  checks.holds('the corrected form is confirmed', await rene.after(rene.fillIn(touch), /Logged/));

  await rene.command('add contact Kim Roe at Acme');
  const told = rene.messages.length;
  checks.holds('a contact is added', await world.deliveredTwice(() => rene.after(rene.fillIn({ Title: 'Director IT' }), /Added/)));
  await rene.command('add contact Lou Poe at Acme');
  const both = await Promise.all([rene.fillIn({ Title: 'Buyer' }), rene.fillIn({ Title: 'Buyer' })]);
  checks.equal('who submits twice gets the same answer twice', both.map((one) => [one.outcome, one.errors]), [['acked', undefined], ['acked', undefined]]);
  await until('its confirmation', () => rene.messages.slice(told).some((m) => /Added.*Lou Poe/.test(text(m))));
  const acme = (await rene.command('account Acme')).lines.filter((line) => !line.startsWith('(image:')).join('\n');
  checks.equal('what was submitted or delivered twice is on the card once', [/Kim Roe/g, /Lou Poe/g].map((name) => (acme.match(name) ?? []).length), [1, 1]);
  checks.equal('and was confirmed once', [/Added.*Kim Roe/, /Added.*Lou Poe/].map((words) => rene.messages.slice(told).filter((m) => words.test(text(m))).length), [1, 1]);

  form = await rene.command('log');
  checks.equal('a picker offers what the person may see', (await rene.offered('Account', 'Acme')).length, 1);
  checks.equal('and nothing else', await rene.offered('Account', 'Initech'), []);
  await lab.simulate.close({ user: rene.id, all: true });

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

  const understood = await rene.write('called Ivo Marek at Globex yesterday about the renewal');
  checks.holds('plain words in the direct messages are understood', /call.*Globex.*Ivo Marek/i.test(text(understood)), text(understood));
  await rene.press(understood, /^Check and save/);
  await rene.waitForForm(/touch/i);
  checks.holds('and fill in the form', /Ivo Marek/.test(JSON.stringify(rene.form.values)) && /2026-11-17/.test(JSON.stringify(rene.form.values)), JSON.stringify(rene.form.values));
  checks.holds('which keeps the touch', await rene.after(rene.fillIn({ 'Did they take part': 'Yes' }), /Logged/));
  const mentioned = world.calls('chat.postEphemeral').length;
  await lab.simulate.message({ user: rene.id, channel: 'C0SALES01', text: '<@U0LABBOT1> help' });
  await until('an answer to a mention', () => world.calls('chat.postEphemeral').length > mentioned);
  checks.holds('a mention is answered to its writer alone', world.calls('chat.postEphemeral').at(-1).args.user === rene.id);
  await lab.idle();
};
