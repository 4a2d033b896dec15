// Slack refuses, stumbles and falls silent, and the bot is killed: nothing is lost and nothing comes twice.
import { until } from '../bot.mjs';

const text = (message) => message.lines.join('\n');
const nudges = (person) => person.said().filter((m) => JSON.stringify(m.blocks ?? []).includes('"Why?"'));

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
  await until('every invitation', () => team.every((person) => invitations(person).length), 90);
  checks.equal('refusals, errors and a cut connection lose and double no invitation', team.map((person) => invitations(person).length), [1, 1, 1, 1]);

  for (const person of [rene, rosa]) {
    await person.press(invitations(person)[0], /^Start coaching me/);
    await until('being in', () => person.said(/You are in/).length);
  }

  // Answers meet the same faults.
  const again = async (what, fault, act) => {
    lab.addFault(fault);
    checks.holds(what, await act());
    lab.faults.clear();
  };
  for (const kind of ['429', '500', 'reset']) {
    await again(`a form is opened, or its absence said, where views.open meets ${kind}`, { method: 'views.open', kind }, () => rene.command('prefs'));
    if (rene.form) await lab.simulate.close({ user: rene.id, all: true });
  }
  await again('a command is answered where the response URL meets 429', { method: 'response_url', kind: '429' }, () => rene.command('help'));
  // What may have been shown is not said again: such an answer may be lost, the next one is not.
  for (const kind of ['500', 'reset']) {
    const rule = lab.addFault({ method: 'response_url', kind });
    await lab.simulate.command({ user: rene.id, command: '/coach', text: 'help' });
    await until('the fault', () => rule.fired);
    checks.holds(`the next command is answered after the response URL met ${kind}`, await rene.command('help'));
  }
  await again('a slow form opens all the same', { method: 'views.open', kind: 'slow', delay_ms: 800 }, () => rene.command('prefs'));
  if (rene.form) await lab.simulate.close({ user: rene.id, all: true });

  const count = rene.messages.length;
  await again('a command delivered twice is answered', { method: world.mode, kind: 'duplicate-delivery' }, () => rene.command('accounts'));
  const end = Date.now() + 2000;
  await until('a second answer to show itself', () => Date.now() > end);
  checks.equal('and answered once', rene.messages.length, count + 1);

  if (world.mode === 'socket') {
    for (const action of ['refresh', 'drop']) {
      const before = lab.sockets.connected;
      lab.sockets.control(action);
      await until('a new connection', () => lab.sockets.connected > before && lab.sockets.hasConnection(), 30);
      checks.holds(`the bot answers after a ${action} of the socket`, await rene.command('accounts'));
    }
  }

  // Killed while Slack keeps silent about a message that it never got.
  await bot.stop();
  lab.addFault({ method: 'chat.postMessage', kind: 'timeout' });
  await bot.start('2026-11-18T09:00:05Z');
  await until('the message on its way', () => world.calls('chat.postMessage').some((call) => call.fault === 'timeout'), 45);
  await bot.kill();
  checks.equal('the message has not arrived when the bot is killed', nudges(rene).length, 0);
  await bot.start('2026-11-18T09:01:00Z');
  await until('the message of the day', () => nudges(rene).length, 150);
  checks.equal('a bot killed before sending sends once', nudges(rene).length, 1);

  // Killed right after Slack took the message and the answer was lost.
  await bot.stop();
  lab.addFault({ method: 'chat.postMessage', kind: 'reset-after-apply' });
  await bot.start('2026-11-18T14:00:05Z');
  await until('a message with a lost answer', () => nudges(rosa).length, 45);
  await bot.kill();
  await bot.start('2026-11-18T14:01:00Z');
  checks.holds('no more is sent once Slack has it', await world.quiet());
  checks.equal('a bot killed after sending does not send again', nudges(rosa).length, 1);
  await lab.idle();
};
