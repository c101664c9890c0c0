import { functionOf } from '@/contract/functions'
import { byId } from './dom'
import { say } from './language'
import { scenes, type Hands, type Scene } from './scenes'

/** Milliseconds to read one step. */
const reading = 5_000

interface Answer {
  readonly ok: boolean
  readonly data?: { readonly id: string }
  readonly error?: { readonly message: string }
}

const ask: Hands['ask'] = async (openid, name, input) => {
  const response = await fetch(`/call/${functionOf(name)}`, {
    method: 'POST',
    headers: { 'x-wx-openid': openid },
    body: JSON.stringify({ name, input: { key: crypto.randomUUID(), ...input } }),
  })
  const { ok, data, error } = (await response.json()) as Answer
  if (!ok || !data) throw new Error(error?.message ?? String(response.status))
  return data
}

/** What the table does while the story is told: puts phones down, shows pages, and which phone to look at. */
export interface Theatre {
  readonly begin: () => void
  readonly open: (openid: string, page: string) => void
  readonly look: (openid: string | null) => void
}

/** 「看一件事走完」: plays one request through the phones by the calls that they make themselves. */
export class Story {
  private ahead: (() => void) | null = null
  private told = 0

  constructor(private readonly theatre: Theatre) {
    byId('play').addEventListener('click', () => void this.play())
    byId('next').addEventListener('click', () => this.ahead?.())
    byId('stop').addEventListener('click', () => this.end())
  }

  /** A second telling ends the first. */
  private async play(): Promise<void> {
    const telling = (this.told += 1)
    const isOver = () => telling !== this.told
    this.theatre.begin()
    byId('story').hidden = false
    const open = (openid: string, id: string) => this.theatre.open(openid, `pages/matter/index?id=${id}`)
    let id = ''
    for (const [index, scene] of scenes.entries()) {
      this.show(scene, index)
      try {
        id = await scene.act({ ask, open }, id)
      } catch (error) {
        byId('story-words').textContent = error instanceof Error ? error.message : String(error)
        return
      }
      if (!isOver()) await this.rest(index)
      if (isOver()) return
    }
    this.end()
  }

  private show({ says, phone }: Scene, index: number): void {
    byId('story-count').textContent = `${String(index + 1)} / ${String(scenes.length)}`
    byId('story-words').textContent = say(...says)
    byId('next').textContent = index + 1 < scenes.length ? say('下一步', 'Next') : say('看完了', 'Done')
    this.theatre.look(phone)
  }

  /** Until it is read, or somebody goes on. The last step stays until then. */
  private rest(index: number): Promise<void> {
    return new Promise((done) => {
      this.ahead = done
      if (index + 1 < scenes.length) window.setTimeout(done, reading)
    })
  }

  private end(): void {
    this.told += 1
    this.ahead?.()
    this.ahead = null
    byId('story').hidden = true
    this.theatre.look(null)
  }
}
