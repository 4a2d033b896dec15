// Slack refuses, stumbles and falls silent, and the bot is killed: nothing is lost and nothing comes twice.
import { until } from '../bot.mjs';

const text = (message) => message.lines.join('\n');
const nudges = (person) => person.said().filter((m) => JSON.stringify(m.blocks ?? []).includes('"Why?"'));
const latest = (person, message) => person.messages.find((m) => m.ts === message.ts);

export default async (world) => {
  const { checks, lab, bot, ada, rene, ralf, rosa, mark } = world;
  await bot.start('2026-11-18T06:30:00Z');

  // Four invitations, and everything that can happen to a message.
  const offer = await ada.command('admin start');
  lab.addFault({ method: 'conversations.open', kind: '503-html' });
  for (const fault of [{ kind: '429', retry_after: 1 }, { kind: '500' }, { kind: '503-html' }, { kind: 'slow', delay_ms: 1500 }, { kind: 'reset-after-apply' }]) lab.addFault({ method: 'chat.postMessage', ...fault });
  await ada.press(offer, /^Invite/);
  const team = [rene, ralf, rosa, mark];
  const invitations = (person) => person.messages.filter((m) => /asked me to coach/.test(text(m)));
  await until('every invitation', () => team.every((person) => invitations(person).length), 60);
  await world.settled();
  checks.equal('refusals, errors and a cut connection lose and double no invitation', team.map((person) => invitations(person).length), [1, 1, 1, 1]);

  for (const person of [rene, rosa]) {
    await person.press(invitations(person)[0], /^Start coaching me/);
    await until('being in', () => person.said(/You are in/).length);
  }

  // What is done while a fault waits for the next call of that method; the fault must have happened.
  const meeting = async (fault, act) => {
    const rule = lab.addFault(fault);
    const done = await act();
    await until(`the fault ${fault.kind} of ${fault.method}`, () => rule.fired === rule.count);
    return done;
  };
  for (const kind of ['429', '500', 'reset']) {
    checks.holds(`a form is opened, or its absence said, where views.open meets ${kind}`, await meeting({ method: 'views.open', kind }, () => rene.command('prefs')));
    if (rene.form) await lab.simulate.close({ user: rene.id, all: true });
  }
  checks.holds('a slow form opens all the same', (await meeting({ method: 'views.open', kind: 'slow', delay_ms: 800 }, () => rene.command('prefs'))).submit);
  await lab.simulate.close({ user: rene.id, all: true });

  // A command never gets silence, and twice the same only where nobody can know, which is then said.
  const AGAIN = /here it is once more/;
  const answers = async (fault) => {
    const before = rene.messages.map((m) => m.ts);
    await meeting({ method: 'response_url', ...fault }, () => rene.command('help'));
    const again = fault.kind.startsWith('reset');
    const fresh = () => rene.messages.filter((m) => !before.includes(m.ts));
    await until('the answer in the direct messages', () => !again || fresh().some((m) => AGAIN.test(text(m))));
    await world.settled();
    return fresh().map((m) => AGAIN.test(text(m)));
  };
  for (const fault of [{ kind: '429' }, { kind: '500' }, { kind: '503-html', count: 2 }, { kind: 'slow', delay_ms: 1200 }]) {
    checks.equal(`a command is answered once where the response URL meets ${fault.kind}`, await answers(fault), [false]);
  }
  checks.equal('a command whose answer was cut off is answered in the direct messages', await answers({ kind: 'reset' }), [true]);
  checks.equal('an answer that may have been seen is repeated with a word of why', await answers({ kind: 'reset-after-apply' }), [false, true]);
  checks.equal('where the response URL fails for good, the direct messages have the answer', await answers({ kind: '500', count: 4 }), [false]);

  // A form that grows, and Home.
  for (const kind of ['429', '500', 'reset', 'reset-after-apply']) {
    const form = await rene.command('log');
    const account = form.blocks.find((b) => b.label?.text.startsWith('Account'));
    const value = await rene.chosen(account, 'Acme');
    const updates = world.calls('views.update').length;
    await meeting({ method: 'views.update', kind }, () => lab.simulate.action({ user: rene.id, surface: 'modal', block_id: account.block_id, action_id: account.element.action_id, value }));
    await until('the second call', () => world.calls('views.update').length === updates + 2);
    checks.holds(`a form grows where views.update meets ${kind}`, rene.form.blocks.some((b) => b.label?.text.startsWith('Their people')));
    await lab.simulate.close({ user: rene.id, all: true });
  }
  await lab.simulate.openHome({ user: ralf.id });
  await until('a home for Ralf', () => ralf.home);
  for (const [kind, person] of [['429', rosa], ['500', mark], ['reset', ada]]) {
    await meeting({ method: 'views.publish', kind }, () => lab.simulate.openHome({ user: person.id }));
    checks.holds(`Home is shown where views.publish meets ${kind}`, await until('the Home', () => person.home));
  }

  const count = rene.messages.length;
  await world.deliveredTwice(() => rene.command('accounts'));
  await world.settled();
  checks.equal('a command delivered twice is answered once', rene.messages.length, count + 1);

  if (world.mode === 'socket') {
    for (const action of ['refresh', 'drop']) {
      const before = lab.sockets.connected;
      lab.sockets.control(action);
      await until('a new connection', () => lab.sockets.connected > before && lab.sockets.hasConnection());
      checks.holds(`the bot answers after a ${action} of the socket`, await rene.command('accounts'));
    }
    lab.addFault({ method: 'socket', kind: 'drop-socket' });
    await lab.simulate.command({ user: rene.id, command: '/coach', text: 'accounts' }).catch(() => {});
    await until('a new connection', () => lab.sockets.hasConnection());
    checks.holds('and after a socket that dropped with a command in it', await rene.command('accounts'));
  }

  // Killed right after it said that something is kept.
  await rene.command('add contact Kim Roe at Acme');
  await rene.after(rene.fillIn({ Title: 'Director IT' }), /Added/);
  await bot.kill();
  await bot.start('2026-11-18T06:40:00Z');
  checks.equal('what was confirmed survives a kill', text(await rene.command('account Acme')).match(/^• .*Kim Roe/gm)?.length, 1);

  // Killed while Slack keeps silent about a message that it never got.
  await bot.stop();
  const silence = lab.addFault({ method: 'chat.postMessage', kind: 'timeout' });
  await bot.start('2026-11-18T09:00:05Z');
  await until('the message on its way', () => silence.fired);
  await bot.kill();
  checks.equal('the message has not arrived when the bot is killed', nudges(rene).length, 0);
  await bot.start('2026-11-18T09:03:00Z');
  await until('the message of the day', () => nudges(rene).length);
  await world.settled();
  checks.equal('a bot killed before sending sends once', nudges(rene).length, 1);

  // An answer to a nudge is shown in place whatever chat.update meets.
  const morning = nudges(rene)[0];
  await meeting({ method: 'chat.update', kind: '429', retry_after: 1 }, () => rene.press(morning, /^Not useful/));
  await until('the answer in place', () => /not useful on/.test(text(latest(rene, morning))));
  await world.settled();
  const rest = latest(rene, morning);
  if (/\[Not true\]/.test(text(rest))) {
    await meeting({ method: 'chat.update', kind: '500' }, () => rene.press(rest, /^Not true/));
    await until('the contradiction in place', () => /this is not true/.test(text(latest(rene, morning))));
    await lab.simulate.close({ user: rene.id, all: true });
  }
  await world.settled();
  checks.holds('an answer is shown in place whatever chat.update meets', /not useful on/.test(text(latest(rene, morning))));

  // Killed right after Slack took the message and the answer was lost.
  await bot.stop();
  lab.addFault({ method: 'chat.postMessage', kind: 'reset-after-apply' });
  await bot.start('2026-11-18T14:00:05Z');
  await until('a message with a lost answer', () => nudges(rosa).length);
  await bot.kill();
  await bot.start('2026-11-18T14:03:00Z');
  checks.holds('no more is sent once Slack has it', await world.quiet());
  checks.equal('a bot killed after sending does not send again', nudges(rosa).length, 1);
};

export const causes = [
  { kind: 'delivery_failed', message: /slash_commands \/coach of U0REP0002: socket_closed/, because: 'the scenario drops the socket with that command in it' },
];
