import { byId, h } from './dom'
import { now } from './desk-clock'
import { timeWord } from './words'

const keep = 6

/** Puts a line on the slip of paper: what just happened. `open` makes it a button. */
export const tell = (words: string, open?: () => void): void => {
  const when = h('time', {}, [timeWord(now())])
  const text = open ? h('button', { type: 'button', onclick: open }, [words]) : h('span', {}, [words])
  const slip = byId('happenings')
  byId('quiet').hidden = true
  slip.prepend(h('li', {}, [when, text]))
  for (const old of Array.from(slip.children).slice(keep)) old.remove()
}
