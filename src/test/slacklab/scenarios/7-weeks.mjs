// Eight weeks of a team: one digest each, at the manager's hour on a working day, while the facts get better.
import fs from 'node:fs';
import { until } from '../bot.mjs';

const DIGEST = /Your week/, TREND = /(\d+) of (?:the team's )?(\d+) major accounts/;
const text = (message) => message.lines.join('\n');

// What still stands is told again after seven days, in the same words.
export const mayRepeat = /./;

// The day of each week's digest: its Monday, and the day after where that is a holiday.
const WEEKS = ['2026-11-23', '2026-11-30', '2026-12-07', '2026-12-14', '2026-12-21', '2026-12-29', '2027-01-04', '2027-01-11'];

// Who becomes a proven champion in which week; a fact dated later is not known before.
const PROVEN = [['dana', '2026-11-25'], ['ivo', '2026-12-02'], ['liv', '2026-12-16']];

export default async (world) => {
  const { checks, lab, bot, mark, rene, ralf } = world;
  const holidays = `${world.folder}/holidays.csv`, champions = `${world.folder}/champions.csv`;
  fs.writeFileSync(holidays, 'date,country\n2026-12-28,\n');
  fs.writeFileSync(champions, ['contact,nominated_on,willing_act,willing_on,able_act,able_on', ...PROVEN.map(([who, day]) => `${who},2026-11-10,introduced us,${day},moved a budget,${day}`)].join('\n'));
  checks.equal('holidays and champions are imported', JSON.parse(await bot.run('import', '--json', holidays, champions)).rejected, []);
  await bot.start('2026-11-18T06:30:00Z');
  await world.rolledOut(mark, rene, ralf);
  for (const rep of [rene, ralf]) await lab.simulate.openHome({ user: rep.id });
  await until('the Home of both', () => rene.home && ralf.home);

  const digests = () => mark.said(DIGEST);
  const none = async (moment, what) => {
    const before = digests().length;
    await world.later(moment);
    await world.settled();
    checks.equal(`${what}: none`, digests().length - before, 0);
  };
  const shares = [];
  await none('2026-11-22T12:00:00Z', 'a Sunday');
  for (const day of WEEKS) {
    const before = digests().length;
    if (day === '2026-12-29') await none('2026-12-28T08:00:05Z', 'a holiday');
    await world.later(`${day}T08:00:05Z`);
    await until(`the digest of ${day}`, () => digests().length > before);
    await world.settled();
    checks.equal(`one digest on ${day}`, digests().length - before, 1);
    shares.push(Number(text(digests().at(-1)).match(TREND)?.[1] ?? 0));
    if (day === '2026-11-23') {
      checks.holds('it asks about what a rep has seen', /Acme|Globex|Initech/.test(text(digests().at(-1))), text(digests().at(-1)));
      await none('2026-11-24T08:00:05Z', 'the day after a digest');
    }
  }
  checks.equal('eight weeks are eight digests', digests().length, WEEKS.length);
  checks.holds('none says what a rep answered or did not answer', digests().every((one) => !/snooze|not useful|not true|ignored|paused/i.test(text(one).replace(/\[[^\]]*\]/g, ''))));
  checks.holds('the trend follows the facts', shares.every((share, week) => week === 0 || share >= shares[week - 1]) && shares.at(-1) === PROVEN.length && shares[0] < PROVEN.length, JSON.stringify(shares));
};

export const isLong = true;
