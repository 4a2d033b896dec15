// Counts what holds and what does not, a line each, in every mode; the last lines are the sums.
const now = () => Math.round(performance.now() / 1000);
const at = () => String(now()).padStart(4);

export class Checks {
  constructor(mode, where = '', total = { passed: 0, failures: [] }) { Object.assign(this, { mode, where: `${mode}, ${where}`, total }); }

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
    const failure = `FAIL ${this.where}: ${what}${detail ? `\n     ${detail}` : ''}`;
    this.total.failures.push(failure);
    console.log(`${at()} s  ${failure}`);
  }

  // True when all went well, and something was checked at all; what failed is said again, after all that went on beside it.
  sum() {
    const { passed, failures } = this.total;
    failures.forEach((failure) => console.log(failure));
    console.log(`${this.mode}: ${passed} passed, ${failures.length} failed, after ${now()} s`);
    return passed > 0 && failures.length === 0;
  }
}
