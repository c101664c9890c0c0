import type { Spoken } from './spoken'

const chosenBy = new Set<Spoken['role']>(['tab', 'row'])

/** What both platforms call alike. What is not known is left out: an empty name would hide the words inside. */
export const spokenState = ({ role, name, on, off, level }: Spoken): Readonly<Record<string, string>> => ({
  ...(name && { 'aria-label': name }),
  ...(on !== undefined && { [chosenBy.has(role) ? 'aria-selected' : 'aria-checked']: String(on) }),
  ...(off && { 'aria-disabled': 'true' }),
  ...(level && { 'aria-level': String(level) }),
})
