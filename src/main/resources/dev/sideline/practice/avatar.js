// Faces: initials for people, the app's mark for the app.
import { el } from './dom.js';

const tone = (id) => [...id].reduce((sum, letter) => sum + letter.codePointAt(0), 0) % 6;

export function avatar(person, size = '') {
  const initials = person.realName.split(/\s+/).map((part) => [...part][0]).filter((letter) => /\p{L}/u.test(letter)).slice(0, 2).join('');
  return el('span', { class: `avatar tone-${tone(person.id)} ${size}`, 'aria-hidden': 'true' }, initials.toUpperCase());
}
export const appAvatar = (size = '') => el('img', { class: `avatar ${size}`, src: '/assets/icon.svg', alt: '' });
export const noticeAvatar = () => el('span', { class: 'avatar tone-notice', 'aria-hidden': 'true' }, '!');
