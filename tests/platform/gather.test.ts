import { openGateway, type TestGateway } from '../local/gateway-sdk'

let gateway: TestGateway
beforeAll(async () => {
  gateway = await openGateway({
    indexes: {
      places: [],
      tools: [
        {
          name: 'place_n',
          fields: [
            ['place', 1],
            ['n', 1],
          ],
        },
      ],
      people: [],
    },
  })
  const { insert } = await import('../../cloudfunctions/platform/documents')
  await insert('places', { _id: 'here' })
  for (const [at, place] of ['here', 'here', 'there', 'here'].entries())
    await insert('tools', Object.assign({ _id: `t${String(at)}` }, { place, n: at, word: 'x' }))
})
afterAll(() => gateway.close())

const tools = async (id: string, over: object = {}) => {
  const [{ gather }, { where }] = [
    await import('../../cloudfunctions/platform/gather'),
    await import('../../cloudfunctions/platform/documents'),
  ]
  const found = { collection: 'tools', where: { place: 'here', n: where.gte(0) }, order: [['n', 'desc']], limit: 2, ...over } as const
  return gather<{ tools: { _id: string }[]; people: unknown[] }>({
    on: { collection: 'places', id },
    finds: { tools: found, people: { collection: 'people', where: {}, limit: 5 } },
  })
}

test('several finds come in one request, each with its conditions, order, limit and fields', async () => {
  expect(await tools('here', { fields: ['n'] })).toEqual({
    _id: 'here',
    tools: [
      { _id: 't3', n: 3 },
      { _id: 't1', n: 1 },
    ],
    people: [],
  })
})

test('conditions of a command reach the joined collection too', async () => {
  const { where } = await import('../../cloudfunctions/platform/documents')
  expect((await tools('here', { where: { place: where.in(['there', 'nowhere']) } }))?.tools.map(({ _id }) => _id)).toEqual(['t2'])
})

test('nothing is found beside a document that does not stand', async () => {
  expect(await tools('nowhere')).toBeNull()
})
