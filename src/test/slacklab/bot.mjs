// The packaged bot as a process: started with an environment and a moment, stopped, killed.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import net from 'node:net';

// Waits for a fact, never for time alone.
export const until = async (what, check, seconds = 30, every = 50) => {
  const end = Date.now() + seconds * 1000;
  for (;;) {
    const found = await check();
    if (found) return found;
    if (Date.now() > end) throw new Error(`waited ${seconds} s in vain for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, every));
  }
};

// A bot that lives for seconds need not be compiled for hours.
const SHORT_LIVED = ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC'];

const given = new Set();

// For somebody who listens seconds later: not from 32768 on, where systems take the ports of connections meanwhile.
export const freePort = () => new Promise((resolve) => {
  const port = 20000 + Math.floor(Math.random() * 12000);
  if (given.has(port)) return resolve(freePort());
  given.add(port);
  const server = net.createServer().once('error', () => resolve(freePort())).listen(port, '127.0.0.1', () => server.close(() => resolve(port)));
});

export class Bot {
  constructor({ jar, folder, lab, mode, port }) {
    Object.assign(this, { jar, folder, lab, mode, port, down: [{ from: 0, to: Infinity }] });
    this.log = fs.openSync(`${folder}/bot-${mode}.log`, 'a');
  }

  get environment() {
    const tokens = this.mode === 'socket' ? { SLACK_APP_TOKEN: 'xapp-test-token' } : { SLACK_SIGNING_SECRET: 'test-signing-secret' };
    return {
      PATH: process.env.PATH, HOME: process.env.HOME, ...tokens,
      SLACK_BOT_TOKEN: 'xoxb-test-token', SLACK_API_URL: `${this.lab.url}/api/`, SIDELINE_ADMINS: 'U0ADMIN01',
      SIDELINE_DB_URL: `jdbc:hsqldb:file:${this.folder}/data/sideline`, PORT: String(this.port), HTTP_HOST: '127.0.0.1',
    };
  }

  spawn(args, { now, stdout = this.log } = {}) {
    const clock = now ? [`-Dsideline.now=${now}`] : [];
    return spawn('java', [...SHORT_LIVED, ...clock, '-jar', this.jar, ...args], { cwd: this.folder, env: this.environment, stdio: ['ignore', stdout, this.log] });
  }

  // Runs a command to its end and returns what it printed.
  async run(...args) {
    const child = this.spawn(args, { stdout: 'pipe' });
    let printed = '';
    child.stdout.on('data', (data) => { printed += data; });
    const code = await new Promise((resolve) => child.on('close', resolve));
    if (code !== 0) throw new Error(`sideline ${args.join(' ')} ended with ${code}`);
    return printed;
  }

  async start(now) {
    // A restart is the scenario's doing, and so is what each start asks; Slack counts what one bot does by itself.
    ['apps.connections.open', 'users.list'].forEach((method) => this.lab.limits.calls.delete(method));
    this.child = this.spawn(['run'], { now });
    this.ended = new Promise((resolve) => this.child.on('close', resolve));
    const dead = this.ended.then((code) => { throw new Error(`the bot ended with ${code} while it started`); });
    await Promise.race([dead, until('readiness', () => fetch(`http://127.0.0.1:${this.port}/readyz`).then((r) => r.ok, () => false), 120)]);
    dead.catch(() => {});
    this.down.at(-1).to = Date.now();
  }

  async end(signal) {
    this.down.push({ from: Date.now(), to: Infinity });
    this.child.kill(signal);
    await this.ended;
  }

  async stop() { await this.end('SIGTERM'); }

  async kill() { await this.end('SIGKILL'); }

  // Whatever became of it, it runs no longer.
  async bury() {
    if (this.child && this.child.exitCode === null && this.child.signalCode === null) await this.kill();
  }

  // Whether it was stopped, dead or not ready yet at that moment, so that nobody could hear.
  wasDown(at) { return this.down.some(({ from, to }) => from <= at && at <= to); }

  // How much it has left to do: jobs that are due or under way, and what waits in the outbox.
  async left() {
    const metrics = await fetch(`http://127.0.0.1:${this.port}/metrics`).then((r) => r.text());
    return ['sideline_jobs_due', 'sideline_outbox_waiting'].map((name) => Number(metrics.match(new RegExp(`^${name} (\\S+)`, 'm'))[1]));
  }

  tail() { return fs.readFileSync(`${this.folder}/bot-${this.mode}.log`, 'utf8').split('\n').slice(-40).join('\n'); }
}
