import type { Output } from '@/contract'
import type { LocalCloud } from '../../support/local-cloud'
import type { Deed, Done } from './faults'
import { as, homeGrid, must, newKey, people } from './journey'
import { matterOutcome } from './matter-outcome'
import { asked, did, more, shownTo } from './matters'
import { community, nextGrid, somebodyNew } from './registrations'
import { jpeg, mp3 } from '../../support/files'

const { resident, worker, secretary } = people
/** Speaks for the unit of the seed. */
const speaker = 'unit-water'

/** A file of the resident's own, as the phone uploads it. */
const uploaded = async (cloud: LocalCloud, name: string): Promise<string> => {
  const { uploads } = must(await as(cloud, resident)('matters.prepare', {}))
  return (await cloud.upload(resident, `${uploads}/${newKey()}-${name}`, name.endsWith('.mp3') ? mp3(name) : jpeg(name))).fileID
}

const waterUnit = async (cloud: LocalCloud): Promise<string> =>
  must(await as(cloud, secretary)('matters.units', { orgId: community })).rows.find(({ name }) => name === '示例水务局')?.id ?? ''

const need = (unit: string) => ({ key: newKey(), kind: 'need' as const, text: '水管裂了，请来修', grids: [homeGrid], unit })

/** The one matter for which a unit was asked. */
const entrustedTo = async (cloud: LocalCloud, unit: string): Promise<string> =>
  (await did(cloud, secretary, ['matters.assign', need(unit)])).parts[0]?.matterId ?? ''

/** A unit that has reported, and was asked for something. */
const busyUnit = async (cloud: LocalCloud, openid: string) => {
  const contact = { name: '钱示例', phone: '13900000077', self: true }
  const { id } = await did(cloud, openid, [
    'registration.unit',
    { key: newKey(), name: `示例单位${newKey().slice(0, 8)}`, communityId: community, contact, offers: [], takesOn: [] },
  ])
  await did(cloud, secretary, ['registration.confirm', { id, key: newKey() }])
  return { id, asked: await entrustedTo(cloud, id), key: newKey() }
}

/** Every part of an assignment once, each with its owner, and each person who must act told once of each. */
const assigned =
  (told: readonly string[]) =>
  async (cloud: LocalCloud, { data, heard }: Done) => {
    const board: Output<'matters.board'> = must(await as(cloud, secretary)('matters.board', { id: String(data.id) }))
    const ids = board.parts.map(({ matterId }) => matterId ?? '')
    const counted = await Promise.all(
      told.map(async (openid) => (await Promise.all(ids.map((id) => heard(openid, id)))).reduce((sum, each) => sum + each, 0)),
    )
    return {
      made: new Set(ids).size,
      waiting: board.counts.awaitingResponse,
      owners: board.parts.every(({ ownerName }) => ownerName !== null),
      counted,
    }
  }

const voiceOutcome = async (cloud: LocalCloud, done: Done) => {
  const seen = await shownTo(cloud, resident, String(done.data.id))
  return {
    ...(await matterOutcome({ as: resident, happening: 'submitted', told: worker })(cloud, done)),
    seconds: seen.voice?.seconds,
    saidFor: seen.onBehalf?.name,
  }
}

const leaver = somebodyNew()

/** What is asked, in every form, and what becomes of it when it was a unit that was asked. */
export const askingDeeds: readonly Deed[] = [
  {
    // Whether the person it is said for is known already is asked besides.
    name: 'matters.submit',
    form: 'by voice and for somebody else',
    by: resident,
    most: 5 + 1,
    prepare: async (cloud) => ({
      key: newKey(),
      category: 'hardship',
      text: '',
      voice: { fileId: await uploaded(cloud, 'a.mp3'), seconds: 12 },
      onBehalf: { name: '白大爷', phone: '13900000091', relation: 'neighbour', consent: true },
    }),
    outcome: voiceOutcome,
    once: { happened: 1, heard: 1, notices: null, seconds: 12, saidFor: '白大爷' },
  },
  {
    name: 'matters.assign',
    form: 'to grids',
    by: secretary,
    most: 4 + 2 * 2,
    prepare: () => Promise.resolve({ key: newKey(), kind: 'directive', text: '查一遍水井', grids: [homeGrid, nextGrid] }),
    outcome: assigned([worker, more.neighbourWorker]),
    once: { made: 2, waiting: 2, owners: true, counted: [1, 1] },
  },
  {
    // The settings are read once a minute.
    name: 'matters.assign',
    form: 'to a unit',
    by: secretary,
    most: 4 + 2 + 1,
    prepare: async (cloud) => need(await waterUnit(cloud)),
    outcome: assigned([speaker]),
    once: { made: 1, waiting: 1, owners: true, counted: [1] },
  },
  {
    name: 'registration.leave',
    form: 'by a unit that was asked for something',
    by: leaver,
    prepare: (cloud) => busyUnit(cloud, leaver),
    outcome: async (cloud, { input, heard }) => {
      const seen = await shownTo(cloud, secretary, String(input.asked))
      return {
        left: seen.timeline.filter(({ what }) => what === 'unitLeft').length,
        unit: seen.unit,
        heard: await heard(secretary, String(input.asked)),
      }
    },
    once: { left: 1, unit: null, heard: 1 },
  },
  {
    name: 'matters.hidePhoto',
    by: resident,
    most: 4,
    prepare: async (cloud) => {
      const fileId = await uploaded(cloud, 'a.jpg')
      return { id: (await asked(cloud, { photos: [fileId] })).id, fileId, key: newKey() }
    },
    outcome: async (cloud, { input }) => {
      const seen = await shownTo(cloud, worker, String(input.id))
      return { hidden: seen.timeline.filter(({ what }) => what === 'photoHidden').length, shown: seen.photos.length }
    },
    once: { hidden: 1, shown: 0 },
  },
]
