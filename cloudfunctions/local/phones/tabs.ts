import { byId, h } from './dom'
import type { Seat } from './seat'
import { roleWord } from './words'

/** On a narrow screen one phone lies there at a time: a row of names to choose from. */
export class Tabs {
  private chosen: Seat | undefined

  constructor(private readonly seats: readonly Seat[]) {
    this.chosen = seats[0]
    this.show()
  }

  choose(seat: Seat): void {
    this.chosen = seat
    this.show()
  }

  show(): void {
    const buttons = this.seats.map((seat) => {
      const isChosen = seat === this.chosen
      seat.element.classList.toggle('aside', !isChosen)
      return h('button', { type: 'button', 'aria-pressed': String(isChosen), onclick: () => this.choose(seat) }, [
        h('b', {}, [seat.holder.name]),
        h('small', {}, [roleWord(seat.holder.role)]),
      ])
    })
    byId('tabs').replaceChildren(...buttons)
  }
}
