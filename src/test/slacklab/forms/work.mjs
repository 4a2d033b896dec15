// A rep logs and plans, promises and delivers, and makes one of two contacts that are the same.
export default async (world, desk) => {
  const { checks, lab, rene } = world;
  await rene.command('log met Dana Lee at Acme about the rollout');
  await desk.refused(rene, 'touch', { Day: '2026-12-01', 'What came of it': 'They want numbers' }, 'Day');
  await desk.submit(rene, 'touch', { Day: '2026-11-17', Kind: 'Meeting', 'Did they take part': 'Yes' }, /Logged/);
  await rene.command('meeting');
  await desk.submit(rene, 'meeting.which', { 'Which account': 'Globex' }, 'touch');
  await desk.submit(rene, 'touch', { Day: '2026-11-24', 'Their people': 'Ivo' }, /Planned a meeting with Ivo Marek at Globex/);
  await rene.command('plan');
  await desk.submit(rene, 'plan.which', { 'Which account': 'Acme' }, 'plan.keep');
  await desk.refused(rene, 'plan.keep', { 'Whom do you want': 'Raj', 'Whom of them': 'Dana Lee' }, 'Whom of them');
  await desk.twice(rene, 'plan.keep', { 'Whom do you want': ['Raj', 'Dana Lee'], 'Whom have you met': 'Raj' }, /The plan for Acme names Raj Patel and Dana Lee|names Dana Lee and Raj Patel/);

  await rene.command('log promised the spare parts by friday');
  await desk.submit(rene, 'promise.to', { 'Which account': 'Acme' }, 'promise.add');
  await desk.refused(rene, 'promise.add', { Due: '2062-11-20', 'To whom': 'Dana Lee' }, 'Due');
  await desk.twice(rene, 'promise.add', { Due: '2026-11-20' }, /Noted the promise to .*Acme.*spare parts/);
  await rene.command('promise');
  const promises = await desk.submit(rene, 'promise.which', { 'Which account': 'Acme' }, /Open promises to/);
  checks.equal('the promise stands there once', promises.lines.join('\n').match(/spare parts/g)?.length, 1);
  await rene.press(promises, /^New date/, /site plan/);
  await desk.refused(rene, 'promise.kept', { 'Delivered on': '2026-11-16', 'Or a new date': '2026-12-01' }, 'Or a new date');
  await desk.submit(rene, 'promise.kept', { 'Delivered on': '' }, /Noted the new date for .*site plan.*1 Dec 2026/);

  await rene.command('delivery');
  await desk.submit(rene, 'delivery.which', { 'Which account': 'Globex' }, /Deliveries at/);
  await desk.press(rene, 'delivery Globex', /^Another/, 'delivery.deal');
  await desk.submit(rene, 'delivery.deal', { 'What was won': 'Extra' }, 'delivery.keep');
  await desk.refused(rene, 'delivery.keep', { 'Done so far': 'half', 'Go-live': '2026-12-20' }, 'Done so far');
  await desk.twice(rene, 'delivery.keep', { 'Done so far': '60' }, /Saved the delivery of .*Extra/);
  await desk.press(rene, 'delivery Globex', /^Add a milestone/, 'milestone.keep', /\*Base\*/);
  await desk.refused(rene, 'milestone.keep', { Milestone: 'Installed', 'The client': 'Runs like clockwork' }, 'They said so on');
  await desk.submit(rene, 'milestone.keep', { 'They said so on': '2026-11-17' }, /Saved the milestone .*Installed/);
  await desk.press(rene, 'delivery Globex', /^Add a milestone/, 'milestone.keep', /\*Base\*/);
  await desk.comesBack(rene, 'milestone.keep', { Milestone: 'Installed' }, /is there already/);
  await lab.simulate.close({ user: rene.id });
  await desk.press(rene, 'delivery Globex', /^Add a dependency/, 'dependency.keep', /\*Base\*/);
  await desk.refused(rene, 'dependency.keep', { 'What does': 'Power in the hall', 'Client confirmed': '2026-11-30' }, 'Client confirmed it on');
  await desk.submit(rene, 'dependency.keep', { 'Client confirmed': '2026-11-16', 'Who confirmed it': 'Ivo' }, /Saved what the go-live depends on/);
  await desk.press(rene, 'delivery Globex', /^What would help/, 'addon.note', /\*Base\*/);
  await desk.refused(rene, 'addon.note', { 'What would': 'A second shift', Or: 'Nothing' }, 'What would help');
  await desk.submit(rene, 'addon.note', { Or: [] }, /Noted for .*A second shift/);
  await desk.press(rene, 'delivery Globex', /^Competitor/, 'sighting.note');
  await desk.refused(rene, 'sighting.note', { On: '2026-11-16' }, 'Which competitor');
  await desk.submit(rene, 'sighting.note', { 'Which competitor': 'Massive Dynamic' }, /Noted at .*Globex.*Massive Dynamic/);
  await desk.tells('the card has all of it', rene, 'delivery Globex', /Installed[^]*Runs like clockwork[^]*60 %|60[^]*Runs like clockwork/);
  await desk.press(rene, 'delivery Globex', /^Not a sighting/, 'sighting.withdraw');
  await desk.submit(rene, 'sighting.withdraw', {}, /Taken back at .*Globex/);

  await rene.command('merge');
  await desk.submit(rene, 'merge.which', { 'Which account': 'Acme' }, 'merge.twins');
  await desk.refused(rene, 'merge.twins', { 'Who stays': 'Dana Lee', 'The same person': 'Dana Lee' }, 'The same person');
  await desk.submit(rene, 'merge.twins', { 'The same person': 'Dana Leigh' }, 'merge.confirm');
  await desk.twice(rene, 'merge.confirm', {}, /Merged: .*Dana Leigh.* is now .*Dana Lee/);
};
