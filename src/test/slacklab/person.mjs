// One user of the workspace: types, presses what carries a label, fills in fields by their labels, reads what is shown.
import { until } from './bot.mjs';

const elements = (blocks) => blocks.flatMap((block) => [
  ...(block.elements ?? []), ...(block.accessory ? [block.accessory] : []), ...(block.element ? [block.element] : []),
].map((element) => ({ block, element })));

export class Person {
  constructor(lab, id) { Object.assign(this, { lab, id }); }

  get screen() { return this.lab.screen(this.id); }
  // Without the pictures that follow an answer when they are ready, which may be while something else goes on. A message
  // without blocks is its text; the stand-in shows no lines for an empty list of blocks.
  get messages() {
    return (this.screen.channels.find((c) => c.type === 'im')?.messages ?? [])
      .filter((m) => m.blocks?.[0]?.type !== 'image')
      .map((m) => ({ ...m, lines: m.lines.length ? m.lines : [m.text] }));
  }
  get form() { return this.screen.modals.at(-1); }
  get home() { return this.screen.home; }

  // What was decided is told whenever it is due; it answers nothing.
  wasDecided(message) { return this.lab.state.message(this.lab.state.im(this.id), message.ts)?.metadata !== undefined; }

  // What the bot said to this person alone or in the direct messages, newest last, as lines of text.
  said(matching = /./) { return this.messages.filter((m) => m.from_app && matching.test(m.lines.join('\n'))); }

  // Types a command and waits for the answer or the form; an answer that is late stands in a view without a button.
  async command(text) {
    const before = this.messages.map((m) => m.ts);
    if (this.form && !this.form.submit) await this.lab.simulate.close({ user: this.id, all: true });
    const form = this.form?.id;
    const { outcome } = await this.lab.simulate.command({ user: this.id, command: '/coach', text });
    if (outcome !== 'acked') throw new Error(`/coach ${text}: ${outcome}`);
    return until(`an answer to /coach ${text}`, () => {
      if (this.form && this.form.id !== form && !/^One moment…/.test(this.form.lines.join('\n'))) return this.form;
      return this.messages.find((m) => !before.includes(m.ts) && !this.wasDecided(m));
    });
  }

  // What a picker of the form on top offers for these letters.
  async offered(label, typed) {
    const block = this.form.blocks.find((b) => b.type === 'input' && b.label.text.startsWith(label));
    const { options } = await this.lab.simulate.suggest({ user: this.id, surface: 'modal', block_id: block.block_id, action_id: block.element.action_id, query: typed });
    return options.map((option) => option.text.text);
  }

  async write(text) {
    const before = this.messages.map((m) => m.ts);
    await this.lab.simulate.message({ user: this.id, text });
    return until(`an answer to "${text}"`, () => this.messages.find((m) => !before.includes(m.ts) && m.from_app && !this.wasDecided(m)));
  }

  // Presses the button with this label; where: what was shown, or "home" or "modal"; below: the first one after these words.
  async press(where, label, below) {
    const all = where === 'home' ? this.home.blocks : where === 'modal' ? this.form.blocks : where.blocks;
    const blocks = below ? all.slice(all.findIndex((block) => below.test(block.text?.text ?? ''))) : all;
    const found = elements(blocks).find(({ element }) => element.type === 'button' && label.test(element.text.text));
    if (!found) throw new Error(`no button ${label} in: ${elements(blocks).map(({ element }) => element.text?.text).join(' | ')}`);
    const { block, element } = found;
    const place = where.ts ? { ts: where.ts } : { surface: where === 'home' ? 'home' : 'modal' };
    const { outcome } = await this.lab.simulate.action({ user: this.id, ...place, block_id: block.block_id, action_id: element.action_id });
    if (outcome !== 'acked') throw new Error(`pressing ${label}: ${outcome}`);
  }

  async waitForForm(title) { return until(`the form ${title}`, () => this.form?.submit && title.test(this.form.title) && this.form); }

  // Enters values by the labels of the fields and submits. A value for a picker is what would be typed into it; an empty
  // one leaves the field empty.
  async fillIn(values = {}) { return this.lab.simulate.submit({ user: this.id, values: await this.entered(values) }); }

  async entered(values) {
    const filled = {};
    for (const [label, value] of Object.entries(values)) {
      const block = this.form.blocks.find((b) => b.type === 'input' && b.label.text.startsWith(label));
      if (!block) throw new Error(`no field "${label}" in: ${this.form.blocks.filter((b) => b.type === 'input').map((b) => b.label.text).join(' | ')}`);
      filled[block.block_id] = await this.chosen(block, value);
    }
    return filled;
  }

  async chosen(block, value) {
    const { element } = block;
    const several = /^multi_/.test(element.type), given = [value].flat();
    // Only what was suggested last can be chosen.
    const query = given.length === 1 ? given[0] : '';
    const pick = async (typed) => {
      const options = /external_select$/.test(element.type)
        ? (await this.lab.simulate.suggest({ user: this.id, surface: 'modal', block_id: block.block_id, action_id: element.action_id, query })).options
        : element.options ?? element.option_groups?.flatMap((g) => g.options);
      if (!options) return typed;
      const option = options.find((o) => o.text.text.toLowerCase().includes(typed.toLowerCase()));
      if (!option) throw new Error(`"${typed}" is not offered in "${block.label.text}": ${options.map((o) => o.text.text).join(' | ')}`);
      return option.value;
    };
    if (value === '' || /^file_/.test(element.type)) return value;
    return several || element.type === 'checkboxes' ? Promise.all(given.map(pick)) : pick(value);
  }

  // What confirms what was submitted: a message, or the form itself where saving took long.
  async after(submitting, matching) {
    const before = this.messages.length;
    const result = await submitting;
    if (result.outcome !== 'acked' || result.errors) throw new Error(`submit: ${JSON.stringify(result)}`);
    return until(`a confirmation like ${matching}`, () => [...this.messages.slice(before), ...(this.form && !this.form.submit ? [this.form] : [])].find((m) => matching.test(m.lines.join('\n'))));
  }
}
