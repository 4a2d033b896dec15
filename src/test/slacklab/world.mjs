// What a scenario has at hand: the stand-in, the bot, the people, and what must hold at the end of every scenario.
import { Bot, until } from './bot.mjs';
import { Person } from './person.mjs';

const PEOPLE = { ada: 'U0ADMIN01', mark: 'U0MGR0002', maria: 'U0MGR0001', rosa: 'U0REP0001', rene: 'U0REP0002', ralf: 'U0REP0003', stranger: 'U0REP0006', guest: 'U0GUEST01' };

// What no scenario can avoid: a bot that is down hears nothing, and Slack says so.
const WHILE_DOWN = { kind: 'delivery_failed', message: /connection_failed|socket hang up|http_error \(HTTP 503\)/, whileDown: true, because: 'the bot was stopped, killed or not ready yet' };

export class World {
  static files(data) { return ['people', 'accounts', 'contacts', 'deals', 'promises'].map((name) => `${data}/${name}.csv`); }

  constructor({ mode, lab, jar, folder, port, data, checks }) {
    Object.assign(this, { mode, lab, folder, data, checks, bot: new Bot({ jar, folder, lab, mode, port }) });
    for (const [name, id] of Object.entries(PEOPLE)) this[name] = new Person(lab, id);
  }

  // Everybody and everything of data/ on record.
  async imported() { return JSON.parse(await this.bot.run('import', '--json', ...World.files(this.data))); }

  // The roll-out: the admin starts it, and these people press the one button of their invitation.
  async rolledOut(...people) {
    const offer = await this.ada.command('admin start');
    await this.ada.press(offer, /^Invite/);
    await Promise.all(people.map(async (person) => {
      const invitation = await until('an invitation', () => person.said(/asked me to coach/).at(-1));
      await person.press(invitation, /^Start coaching me/);
      await until('being in', () => person.said(/You are in/).at(-1));
    }));
  }

  // Stops the bot and starts it again with its clock at a later moment.
  async later(now) {
    await this.bot.stop();
    await this.bot.start(now);
  }

  calls(method) { return this.lab.log.filter((entry) => entry.kind === 'api' && entry.method === method); }

  // Delivered twice what is done meanwhile, as Slack does with what it believes lost.
  async deliveredTwice(act) {
    await this.lab.idle();
    const rule = this.lab.addFault({ method: this.mode, kind: 'duplicate-delivery' });
    const done = await act();
    if (!rule.fired) throw new Error('nothing was delivered twice');
    await this.lab.idle();
    return done;
  }

  // Every message that was decided: nudges, digests, invitations. Answers carry no id.
  decided() {
    return [...this.lab.state.channels.values()].flatMap((channel) => channel.messages
      .map((message) => ({ to: channel.user ?? channel.name ?? channel.id, id: message.metadata?.event_payload?.delivery_id, message }))
      .filter(({ id }) => id));
  }

  // Until the bot has nothing left to do: two looks in a row, because a job may fill the outbox between the two figures.
  async settled(seconds = 60) {
    let calm = 0;
    await until('the bot to have nothing left to do', async () => {
      calm = (await this.bot.left()).every((left) => left === 0) ? calm + 1 : 0;
      return calm === 2;
    }, seconds, 200);
    await this.lab.idle();
  }

  // Whether nothing more is delivered by a bot that does all it has to do.
  async quiet() {
    const before = this.decided().length;
    await this.settled();
    return this.decided().length === before;
  }

  // After a failure: what was seen and said last.
  tell() {
    const calls = this.lab.log.slice(-12).map((entry) => JSON.stringify([entry.kind, entry.method ?? entry.type ?? entry.what, entry.args ?? entry.outcome, entry.answer ?? entry.ack, entry.fault]));
    console.log([...calls.map((call) => call.slice(0, 900)), ...this.lab.problems.map((problem) => JSON.stringify(problem)), this.bot.tail()].join('\n'));
  }

  // causes: what the faults of the scenario themselves make the stand-in report, as { kind, message, because }.
  // mayRepeat: the messages that come again with the same words, rightly.
  async cleanUp({ causes = [], mayRepeat }) {
    await this.settled();
    const explained = new Map();
    const unexplained = this.lab.problems.filter((problem) => {
      const cause = [...causes, WHILE_DOWN].find((one) => one.kind === problem.kind && one.message.test(problem.message) && (!one.whileDown || this.bot.wasDown(problem.at)));
      if (cause) explained.set(cause, (explained.get(cause) ?? 0) + 1);
      return !cause;
    });
    for (const [{ kind, because }, times] of explained) this.checks.note(`${times} × ${kind}, because ${because}`);
    this.checks.equal('the stand-in has nothing to complain about', unexplained.map((p) => `${p.severity} ${p.kind}: ${p.message} ${JSON.stringify(p.detail ?? '')}`), []);
    this.onceEach(mayRepeat);
  }

  // Nobody gets a decided message twice: neither under the same id, nor with the same words under another.
  onceEach(mayRepeat) {
    const decided = this.decided();
    const twice = (key, among = decided) => {
      const seen = new Map();
      among.forEach((one) => seen.set(key(one), [...(seen.get(key(one)) ?? []), one]));
      return [...seen.values()].filter((same) => same.length > 1).map((same) => same.map((one) => `${one.to} ${one.id} ${one.message.text}`));
    };
    this.checks.holds('something was delivered', decided.length > 0);
    this.checks.equal('no delivery comes twice', twice((one) => one.id), []);
    this.checks.equal('no words come twice', twice((one) => JSON.stringify([one.to, one.message.text, words(one.message.blocks)]), decided.filter(({ message }) => !mayRepeat?.test(message.text))), []);
  }
}

const words = (value) => {
  if (Array.isArray(value)) return value.map(words);
  return value && typeof value === 'object' ? [typeof value.text === 'string' ? value.text : '', ...Object.values(value).filter((inner) => typeof inner === 'object').map(words)] : '';
};
