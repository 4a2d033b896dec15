// Counts what holds and what does not, a line each; the last line is the sum.
export class Checks {
  constructor(total = { passed: 0, failed: 0 }, where = '') { Object.assign(this, { total, where, since: Date.now() }); }

  within(where) { return new Checks(this.total, where); }

  holds(what, found, detail = '') {
    if (found) {
      this.total.passed += 1;
      console.log(`ok   ${this.where}: ${what}`);
    } else this.fail(what, detail);
    return found;
  }

  equal(what, found, wanted) { return this.holds(what, JSON.stringify(found) === JSON.stringify(wanted), `wanted ${JSON.stringify(wanted)}, found ${JSON.stringify(found)}`); }

  fail(what, detail = '') {
    this.total.failed += 1;
    console.log(`FAIL ${this.where}: ${what}${detail ? `\n     ${detail}` : ''}`);
  }

  finish() {
    const { passed, failed } = this.total;
    console.log(`${passed} passed, ${failed} failed`);
    process.exitCode = failed || !passed ? 1 : 0;
  }
}
