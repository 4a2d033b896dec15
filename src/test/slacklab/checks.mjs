// Counts what holds and what does not, a line each, in every mode; the last lines are the sums.
const now = () => Math.round(performance.now() / 1000);
const at = () => String(now()).padStart(4);

export class Checks {
  constructor(mode, where = '', total = { passed: 0, failed: 0 }) { Object.assign(this, { mode, where: `${mode}, ${where}`, total }); }

  within(where) { return new Checks(this.mode, where, this.total); }

  note(what) { console.log(`${at()} s       ${this.where}: ${what}`); }

  holds(what, found, detail = '') {
    if (found) {
      this.total.passed += 1;
      console.log(`${at()} s  ok   ${this.where}: ${what}`);
    } else this.fail(what, detail);
    return found;
  }

  equal(what, found, wanted) { return this.holds(what, JSON.stringify(found) === JSON.stringify(wanted), `wanted ${JSON.stringify(wanted)}, found ${JSON.stringify(found)}`); }

  fail(what, detail = '') {
    this.total.failed += 1;
    console.log(`${at()} s  FAIL ${this.where}: ${what}${detail ? `\n     ${detail}` : ''}`);
  }

  // True when all went well, and something was checked at all.
  sum() {
    const { passed, failed } = this.total;
    console.log(`${this.mode}: ${passed} passed, ${failed} failed, after ${now()} s`);
    return passed > 0 && failed === 0;
  }
}
