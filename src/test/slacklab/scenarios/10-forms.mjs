// Every form that the bot knows is filled in and submitted by whom it is for; those that end something come last.
import fs from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Desk } from '../forms/desk.mjs';
import accounts from '../forms/accounts.mjs';
import admin, { importFiles } from '../forms/admin.mjs';
import campaigns, { sendIdea } from '../forms/campaigns.mjs';
import champions from '../forms/champions.mjs';
import colleagues from '../forms/colleagues.mjs';
import ends from '../forms/ends.mjs';
import team, { heard } from '../forms/team.mjs';
import work from '../forms/work.mjs';

const LIST = fileURLToPath(new URL('../forms.txt', import.meta.url));

export default async (world) => {
  const desk = new Desk(world);
  const inTurn = async (...parts) => { for (const part of parts) await part(world, desk); };
  await world.bot.start('2026-11-18T14:36:00Z');
  await importFiles(world, desk);
  await world.rolledOut(world.rene);
  await Promise.all([inTurn(accounts, work, champions), inTurn(sendIdea, colleagues), inTurn(admin)]);
  await inTurn(team, campaigns, heard, ends);
  const forms = fs.readFileSync(LIST, 'utf8').trim().split('\n');
  world.checks.equal('every form of the bot was submitted and taken', forms.filter((id) => !desk.taken.has(id)), []);
};
