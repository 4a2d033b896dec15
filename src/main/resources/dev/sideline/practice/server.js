// Talks to the practice workspace: JSON over same-origin requests.

export async function setup() {
  return (await fetch('/practice/setup')).json();
}

/** What the person sees; answers when it differs from revision `since`. */
export async function state(user, since, signal) {
  const response = await fetch(`/practice/state?user=${encodeURIComponent(user)}&since=${since}`, { signal });
  if (!response.ok) throw new Error(`state answered ${response.status}`);
  return response.json();
}

/** Something the person does; `{ok: false, notice}` when it could not be done. */
export async function gesture(name, fields) {
  try {
    const response = await fetch(`/practice/gesture/${name}`, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(fields) });
    const answer = await response.json();
    return answer.ok ? answer : { ...answer, notice: answer.notice ?? `That did not work (${answer.error}).` };
  } catch {
    return { ok: false, notice: 'The practice workspace does not answer. Try again?' };
  }
}

/** Puts a file into the workspace; Slack's file object, or what went wrong. */
export async function give(user, file) {
  try {
    const response = await fetch(`/practice/give?user=${encodeURIComponent(user)}&name=${encodeURIComponent(file.name)}`, { method: 'POST', headers: { 'Content-Type': 'application/octet-stream' }, body: file });
    return await response.json();
  } catch {
    return { ok: false };
  }
}
