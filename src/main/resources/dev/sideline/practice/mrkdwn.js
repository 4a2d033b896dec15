// Slack's mrkdwn as DOM nodes. `world` knows people, the practice present and the person's zone.
import { el } from './dom.js';
import { emoji } from './emoji.js';
import { dateToken } from './dates.js';

const plain = (text) => text.replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&amp;/g, '&');
const INLINE = /`([^`\n]+)`|<([^<>\n]+)>|(?<![\w*\u2060])\*(?![\s\u2060])([^*\n]+?)(?<!\s)\*(?![\w*\u2060])|(?<![\w_\u2060])_(?![\s\u2060])([^_\n]+?)(?<!\s)_(?![\w_\u2060])|(?<![\w~\u2060])~(?![\s\u2060])([^~\n]+?)(?<!\s)~(?![\w~\u2060])|:([a-z0-9_+'-]+):(?::skin-tone-\d:)?/gi;

/** A link, if its address is one that a browser may open; otherwise its text. */
export function link(address, ...label) {
  if (!/^(https?:|mailto:|tel:)/i.test(address)) return el('span', {}, ...label);
  return el('a', { href: address, target: '_blank', rel: 'noopener noreferrer' }, ...label);
}

export function mention(id, label, world) {
  const person = world.person(id);
  return el('span', { class: id === world.me?.id ? 'mention mention-me' : 'mention' }, `@${person?.realName ?? label ?? id}`);
}

function special(inner, world) {
  const bar = inner.indexOf('|');
  const target = bar < 0 ? inner : inner.slice(0, bar);
  const label = bar < 0 ? undefined : inner.slice(bar + 1);
  if (target.startsWith('@')) return mention(target.slice(1), label && plain(label), world);
  if (target.startsWith('#')) return el('span', { class: 'mention' }, `#${plain(label ?? target.slice(1))}`);
  if (target.startsWith('!date^')) {
    const [, seconds, pattern, address] = target.split('^');
    const text = dateToken(seconds, plain(pattern ?? ''), plain(label ?? ''), world);
    return address ? link(plain(address), text) : el('time', { title: plain(label ?? '') }, text);
  }
  if (target.startsWith('!')) return el('span', { class: 'mention mention-me' }, `@${plain(label ?? target.slice(1).replace(/^subteam\^/, ''))}`);
  return link(plain(target), plain(label ?? target));
}

export function inline(text, world) {
  const nodes = [];
  let from = 0;
  for (const hit of text.matchAll(INLINE)) {
    if (hit.index > from) nodes.push(plain(text.slice(from, hit.index)));
    const [whole, code, inner, bold, italic, strike, name] = hit;
    if (code !== undefined) nodes.push(el('code', {}, plain(code)));
    else if (inner !== undefined) nodes.push(special(inner, world));
    else if (bold !== undefined) nodes.push(el('strong', {}, ...inline(bold, world)));
    else if (italic !== undefined) nodes.push(el('em', {}, ...inline(italic, world)));
    else if (strike !== undefined) nodes.push(el('s', {}, ...inline(strike, world)));
    else nodes.push(emoji(name));
    from = hit.index + whole.length;
  }
  if (from < text.length) nodes.push(plain(text.slice(from)));
  return nodes;
}

const KINDS = [
  ['quote', /^(?:>|&gt;)\s?/],
  ['bullet', /^\s*[•◦-]\s+/],
  ['number', /^\s*\d+\.\s+/],
];
const kindOf = (line) => KINDS.find(([, pattern]) => pattern.test(line))?.[0] ?? 'text';
const bare = (line, kind) => line.replace(KINDS.find(([name]) => name === kind)[1], '');

function paragraph(kind, lines, world) {
  const broken = (all) => all.flatMap((line, i) => (i ? [el('br'), ...inline(line, world)] : inline(line, world)));
  if (kind === 'quote') return el('blockquote', {}, ...broken(lines.map((line) => bare(line, kind))));
  if (kind === 'bullet') return el('ul', {}, ...lines.map((line) => el('li', {}, ...inline(bare(line, kind), world))));
  if (kind === 'number') return el('ol', { start: Number.parseInt(lines[0].trim(), 10) }, ...lines.map((line) => el('li', {}, ...inline(bare(line, kind), world))));
  return el('p', {}, ...broken(lines));
}

function paragraphs(text, world) {
  const groups = [];
  for (const line of text.replace(/^\n+|\n+$/g, '').split('\n')) {
    const kind = kindOf(line);
    const group = groups.at(-1);
    if (group?.kind === kind) group.lines.push(line);
    else groups.push({ kind, lines: [line] });
  }
  return groups.map(({ kind, lines }) => paragraph(kind, lines, world));
}

/** Paragraphs, quotes, lists and fenced code. */
export function mrkdwn(text, world) {
  return el('div', { class: 'mrkdwn' }, ...text.split(/```\n?([\s\S]*?)\n?```/).map((part, i) => {
    if (i % 2) return el('pre', {}, plain(part));
    return part.trim() ? paragraphs(part, world) : undefined;
  }));
}

export const plainText = (text) => text.replace(/:([a-z0-9_+-]+):/gi, (whole, name) => emoji(name));

/** A text object, wherever only words may stand. */
export const words = (object) => (object ? (object.type === 'mrkdwn' ? plain(object.text) : plainText(object.text ?? '')) : '');

/** A text object as nodes. */
export const text = (object, world) => (object?.type === 'mrkdwn' ? mrkdwn(object.text, world) : el('span', {}, plainText(object?.text ?? '')));
