// Where forms are filled in: submits them, looks at what comes of it, and remembers which ones were taken.
import { until } from '../bot.mjs';

const text = (shown) => shown.lines.join('\n');

export class Desk {
  constructor(world) { Object.assign(this, { world, checks: world.checks, taken: new Set() }); }

  async opened(person, id) { return until(`the form ${id}`, () => person.form?.callback_id === id && person.form.submit && person.form); }

  // What the command shows, for the button with this label on it, and the form behind that button.
  async press(person, command, label, id, below) {
    await person.press(await person.command(command), label, below);
    return this.opened(person, id);
  }

  // Comes of it: words that confirm it, or the callback id of the next form.
  async submit(person, id, values, comes) {
    await this.opened(person, id);
    return this.took(person, id, person.fillIn(values), comes);
  }

  // The same, delivered twice, as Slack does with a submit that it believes lost.
  async twice(person, id, values, comes) {
    await this.opened(person, id);
    const filled = await person.entered(values), before = person.messages.length;
    const shown = await this.world.deliveredTwice(() => this.took(person, id, this.world.lab.simulate.submit({ user: person.id, values: filled }), comes));
    this.checks.holds(`${id}, delivered twice, is confirmed once`, person.messages.slice(before).filter((m) => comes.test(text(m))).length < 2);
    return shown;
  }

  async took(person, id, submitting, comes) {
    const shown = await (comes instanceof RegExp ? person.after(submitting, comes) : this.leads(person, submitting, comes));
    this.taken.add(id);
    this.checks.holds(`${id} is taken`, true);
    return shown;
  }

  async leads(person, submitting, id) {
    const { outcome, errors } = await submitting;
    if (outcome !== 'acked' || errors) throw new Error(`submit: ${JSON.stringify({ outcome, errors })}`);
    return this.opened(person, id);
  }

  // What cannot be taken: what is wrong stands at that field, and what was typed is still there.
  async refused(person, id, values, label) {
    const form = await this.opened(person, id);
    const { errors = {} } = await person.fillIn(values);
    const at = Object.keys(errors).map((block) => form.blocks.find((b) => b.block_id === block)?.label.text);
    this.checks.holds(`${id} says what is wrong at “${label}”, and keeps what was typed`, at.length === 1 && at[0].startsWith(label) && this.keeps(person, id, values), JSON.stringify([errors, person.form?.values]));
  }

  // What cannot be done: the form comes back with the reason on top, and with what was typed.
  async comesBack(person, id, values, reason) {
    const form = await this.opened(person, id);
    await person.fillIn(values);
    await until(`${id} to come back with ${reason}`, () => person.form?.id === form.id && reason.test(text(person.form)));
    this.checks.holds(`${id} comes back with the reason, and keeps what was typed`, this.keeps(person, id, values), JSON.stringify(person.form.values));
  }

  keeps(person, id, values) {
    const there = JSON.stringify(person.form?.values ?? {}).toLowerCase();
    return person.form?.callback_id === id && Object.values(values).flat().every((typed) => there.includes(String(typed).toLowerCase()));
  }

  // Whether a command now tells this.
  async tells(what, person, command, words) {
    const said = text(await person.command(command));
    this.checks.holds(what, words.test(said), said);
  }
}
