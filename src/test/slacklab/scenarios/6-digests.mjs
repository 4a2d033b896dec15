// Four Mondays, and something happens to the digest on each of them: it comes once a week all the same.
import { until } from '../bot.mjs';

const DIGEST = /Your week/, COACHING = /coaching plan/;

// A week has the words of the week before where nothing changed, and what still stands is told again after seven days.
export const mayRepeat = /Your week|coaching plan/;

export default async (world) => {
  const { checks, lab, bot, mark } = world;
  await bot.start('2026-11-18T06:30:00Z');
  await world.rolledOut(mark);
  const digests = () => mark.said(DIGEST);

  const monday = async (day, fault, what, end) => {
    const before = digests().length;
    await bot.stop();
    const rule = lab.addFault({ method: 'chat.postMessage', ...fault });
    await bot.start(`${day}T08:00:05Z`);
    await until(`the fault ${fault.kind}`, () => rule.fired === rule.count);
    if (end) {
      await end();
      await bot.start(`${day}T08:03:00Z`);
    }
    await until(`the digest of ${day}`, () => digests().length > before);
    await world.settled();
    checks.equal(`${what}: the digest comes once`, digests().length - before, 1);
  };
  await monday('2026-11-23', { kind: '429', retry_after: 1 }, 'too many calls');
  await monday('2026-11-30', { kind: '500' }, 'an error, and a restart', () => bot.stop());
  await monday('2026-12-07', { kind: 'reset-after-apply' }, 'a lost answer, and a kill', () => bot.kill());
  await monday('2026-12-14', { kind: 'timeout' }, 'silence, and a kill', () => bot.kill());
  await world.later('2026-12-14T09:00:00Z');
  checks.holds('nothing more comes on that day', await world.quiet());
  const ids = world.decided().filter(({ message }) => DIGEST.test(message.text)).map(({ id }) => id);
  checks.equal('four weeks are four deliveries', [ids.length, new Set(ids).size], [4, 4]);
  checks.equal('what still stands on four Mondays is told three times and then no more', mark.said(COACHING).length, 3);
};
