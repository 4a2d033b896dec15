// What a person has entered on one surface, in the shape of Slack's state.values.

export class Values {
  constructor(initial = {}) {
    this.held = structuredClone(initial);
    this.touched = new Set();
  }

  get(block, action) {
    return this.held[block]?.[action];
  }

  set(block, action, value) {
    (this.held[block] ??= {})[action] = value;
    this.touched.add(JSON.stringify([block, action]));
  }

  /** Takes over what was entered before in inputs that kept block id, action id and type. */
  carry(previous) {
    for (const key of previous.touched) {
      const [block, action] = JSON.parse(key);
      const entered = previous.get(block, action);
      const here = this.get(block, action);
      if (here && here.type === entered.type) this.set(block, action, entered);
    }
    return this;
  }

  all() {
    return structuredClone(this.held);
  }
}
