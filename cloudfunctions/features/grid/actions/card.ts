import type { ContactCard } from '@/contract/places'
import { findById, insert } from '../../../platform/documents'
import { keepFile, linksFor } from '../../../platform/files'
import { err, ok } from '../../../platform/result'
import { miniProgramCode } from '../../../platform/wechat'
import type { Action, Context } from '../../action'
import { cardOf, cardPage, sceneOf } from '../card'
import { chainOf } from '../names'
import { readFamily, readOn } from './read'

interface KeptCode {
  readonly _id: string
  readonly fileId: string
}

/** The code of a grid, made once and kept. Null when WeChat does not make one now: the card is shown without. */
const makeCode = async (gridId: string): Promise<string | null> => {
  const picture = await miniProgramCode(sceneOf(gridId), cardPage)
  if (picture === null) return null
  const fileId = await keepFile(`cards/${gridId}.png`, picture)
  await insert('cards', { _id: gridId, fileId } as KeptCode)
  return fileId
}

/** What the card of a grid shows, a printed code of before too; null: there is no such grid. */
export const cardFor = async (gridId: string, { actor, now }: Context): Promise<ContactCard | null> => {
  const [{ id, orgs: family }, kept] = await Promise.all([readOn(gridId, readFamily), findById<KeptCode>('cards', gridId)])
  const chain = chainOf(family, id)
  if (!chain) return null
  const fileId = kept?.fileId ?? (await makeCode(id))
  const links = await linksFor(fileId === null ? [] : [fileId])
  return {
    ...cardOf(chain, family, now),
    qr: fileId === null ? null : { fileId, url: links.get(fileId) ?? '' },
    mine: actor.homeGridId === gridId || actor.homeGridId === id,
  }
}

export const showCard: Action<'grid.card'> = async ({ id }, context) => {
  const card = await cardFor(id, context)
  return card ? ok(card) : err('grid.not_found')
}
