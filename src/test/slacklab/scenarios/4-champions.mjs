// What a nudge asks for is done: a champion is nominated, proven by dated acts, and a promise is kept.
import { until } from '../bot.mjs';

const text = (message) => message.lines.join('\n');
const nudges = (person) => person.said().filter((m) => JSON.stringify(m.blocks ?? []).includes('"Why?"'));
const latest = (person, message) => person.messages.find((m) => m.ts === message.ts);
const ASKED = /speaks for you|nominated as a champion/;

export default async (world) => {
  const { checks, bot, lab, rene } = world;
  await bot.start('2026-11-18T06:30:00Z');
  await world.rolledOut(rene);
  await world.later('2026-11-18T09:00:05Z');
  const morning = await until('the message of the day', () => nudges(rene).at(-1));
  const asked = morning.blocks.find((block) => ASKED.test(block.text?.text ?? '')).text.text;
  const account = asked.match(/\*(\w+)\*/)[1], who = { Acme: 'Dana Lee', Globex: 'Ivo Marek' }[account];

  // Done, pressed twice: the form of the second press stands, and both may be submitted.
  const opened = world.calls('views.open').length;
  await Promise.all([rene.press(morning, /^Done/, ASKED), rene.press(morning, /^Done/, ASKED)]);
  await until('both forms', () => world.calls('views.open').length === opened + 2);
  await rene.waitForForm(/Nominate a champion/);
  checks.holds('Done opens the form that does it, for that account', JSON.stringify(rene.form.blocks).includes(account), JSON.stringify(rene.form.blocks));
  const nominated = await world.deliveredTwice(() => rene.after(rene.fillIn({ 'Somebody on record': who }), /is nominated at/));
  checks.holds('a nomination is confirmed, and clears the nudge', new RegExp(`${who} is nominated at ${account}[^]*That clears: `).test(text(nominated)), text(nominated));
  await until('the nudge in place', () => /It has cleared/.test(text(latest(rene, morning))));
  checks.equal('the message shows it as done, in place, once', text(latest(rene, morning)).match(/Done on .*It has cleared/g)?.length, 1);
  checks.holds('and it was not confirmed twice', rene.messages.filter((m) => /is nominated at/.test(text(m))).length < 2);

  // Proven by two dated acts.
  const prove = async (what, words, day) => {
    const champions = await rene.command(`champion ${account}`);
    await rene.press(champions, /^Prove/);
    await rene.waitForForm(/Prove/);
    return rene.after(rene.fillIn({ 'What the act shows': what, 'What they did': words, 'On which day': day }), new RegExp(who));
  };
  const champions = await rene.command(`champion ${account}`);
  checks.holds('a nominee is not proven yet', /not proven/.test(text(champions)), text(champions));
  await rene.press(champions, /^Prove/);
  await rene.waitForForm(/Prove/);
  const ahead = await rene.fillIn({ 'What the act shows': 'Willing', 'What they did': 'Introduced us to the CFO', 'On which day': '2027-01-11' });
  checks.holds('an act of tomorrow proves nothing', Object.keys(ahead.errors ?? {}).length === 1, JSON.stringify(ahead));
  await lab.simulate.close({ user: rene.id, all: true });
  const willing = await prove('Willing', 'Introduced us to the CFO', '2026-11-16');
  checks.holds('one act alone does not clear it', !/That clears/.test(text(willing)), text(willing));
  const able = await prove('Able', 'Moved the budget to this year', '2026-11-17');
  checks.holds('both together clear it', /That clears: /.test(text(able)), text(able));
  checks.holds('and the champion is proven', new RegExp(`${who}[^]*proven`).test(text(await rene.command(`champion ${account}`))) && !/not proven/.test(text(await rene.command(`champion ${account}`))));

  // A promise, in plain words, kept once.
  await rene.command(`promise ${account} the security paper by friday`);
  await rene.waitForForm(/promise/i);
  await world.deliveredTwice(() => rene.after(rene.fillIn({ 'Was it said aloud': 'Yes' }), /Noted the promise/));
  const card = text(await rene.command(`account ${account}`));
  checks.equal('a promise is on the card, once', card.split('Open promises')[1].match(/security paper/g)?.length, 1);
  checks.holds('its day was understood', /security paper[^\n]*20 Nov 2026/.test(card), card);
  checks.holds('nothing comes of all this that was not asked for', await world.quiet());
};

export const causes = [
  { kind: 'api_error', message: /^views\.update answered not_found$/, because: 'Done is pressed twice, and the form of the second press takes the place of the loading view of the first' },
];
