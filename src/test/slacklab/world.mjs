// What a scenario has at hand: the stand-in, the bot, the people, and what must hold at the end of every scenario.
import { Bot, until } from './bot.mjs';
import { Person } from './person.mjs';

const PEOPLE = { ada: 'U0ADMIN01', mark: 'U0MGR0002', rosa: 'U0REP0001', rene: 'U0REP0002', ralf: 'U0REP0003', stranger: 'U0REP0006', guest: 'U0GUEST01' };

export class World {
  constructor({ mode, lab, jar, folder, port, data, checks }) {
    Object.assign(this, { mode, lab, data, checks, bot: new Bot({ jar, folder, lab, mode, port }) });
    for (const [name, id] of Object.entries(PEOPLE)) this[name] = new Person(lab, id);
  }

  files(...names) { return names.map((name) => `${this.data}/${name}.csv`); }

  // Everybody and everything of data/ on record.
  async imported() { return JSON.parse(await this.bot.run('import', '--json', ...this.files('people', 'accounts', 'contacts', 'deals', 'promises'))); }

  // The roll-out: the admin starts it, and these people press the one button of their invitation.
  async rolledOut(...people) {
    const offer = await this.ada.command('admin start');
    await this.ada.press(offer, /^Invite/);
    for (const person of people) {
      const invitation = await until('an invitation', () => person.said(/asked me to coach/).at(-1));
      await person.press(invitation, /^Start coaching me/);
      await until('being in', () => person.said(/You are in/).at(-1));
    }
  }

  // Stops the bot and starts it again with its clock at a later moment.
  async later(now) {
    await this.bot.stop();
    await this.bot.start(now);
  }

  calls(method) { return this.lab.log.filter((entry) => entry.kind === 'api' && entry.method === method); }

  // Stays quiet for as long as two looks into the schedule and the outbox take: that is how long nothing must come.
  async quiet() {
    const before = this.calls('chat.postMessage').length, end = Date.now() + 15000;
    await until('time to pass', () => Date.now() > end, 20);
    return this.calls('chat.postMessage').length === before;
  }

  // After a failure: what was seen and said last.
  tell() {
    const calls = this.lab.log.slice(-12).map((entry) => JSON.stringify([entry.kind, entry.method ?? entry.type ?? entry.what, entry.args ?? entry.outcome, entry.answer ?? entry.ack, entry.fault]));
    console.log([...calls.map((call) => call.slice(0, 900)), ...this.lab.problems.map((problem) => JSON.stringify(problem)), this.bot.tail()].join('\n'));
  }

  // causes: what the faults of the scenario themselves make the stand-in report, as { kind, message, because }.
  cleanUp(causes) {
    const unexplained = this.lab.problems.filter((problem) => !causes.some((cause) => cause.kind === problem.kind && cause.message.test(problem.message)));
    this.checks.equal('the stand-in has nothing to complain about', unexplained.map((p) => `${p.severity} ${p.kind}: ${p.message} ${JSON.stringify(p.detail ?? '')}`), []);
    for (const channel of this.lab.state.channels.values()) {
      const ids = channel.messages.map((m) => m.metadata?.event_payload?.delivery_id).filter(Boolean);
      if (ids.length) this.checks.holds(`no delivery comes twice to ${channel.user ?? channel.name}`, new Set(ids).size === ids.length, ids.join(' '));
    }
  }
}
