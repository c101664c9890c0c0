import { fc } from '../support/random'
import { booked, rivalsOf, touches, type Span } from '../../cloudfunctions/features/attendance/book'

const span = (id: string, from: number, to: number, asOf = 1): Span => ({ id, from, to, asOf, at: 0 })

test('a book says of each service what was said last, and nothing of one that counts no time', () => {
  const one = booked({ spans: [] }, span('a', 0, 60))
  expect(booked(one, span('a', 0, 30, 2)).spans).toEqual([span('a', 0, 30, 2)])
  expect(booked(one, span('a', 0, 0, 2)).spans).toEqual([])
})

test('two decisions on one version of a record take the time of both, until one is known to be saved', () => {
  expect(booked({ spans: [span('a', 0, 60)] }, span('a', 0, 90)).spans).toEqual([span('a', 0, 90)])
  expect(booked({ spans: [span('a', 0, 60)] }, span('a', 0, 30)).spans).toEqual([span('a', 0, 60)])
})

test('what is let in never overlaps what is there, whatever comes in whatever order', () => {
  const anySpan = fc
    .tuple(fc.constantFrom('a', 'b', 'c', 'd', 'e'), fc.nat(50), fc.nat(20))
    .map(([id, from, length]) => ({ id, from, to: from + length }))
  fc.assert(
    fc.property(fc.array(anySpan, { maxLength: 30 }), (wanted) => {
      let book: { readonly spans: readonly Span[] } = { spans: [] }
      for (const [at, each] of wanted.entries()) {
        const next = { ...each, asOf: at, at: 0 }
        if (rivalsOf(book, next).length === 0) book = booked(book, next)
      }
      for (const one of book.spans) for (const other of book.spans) if (one !== other) expect(touches(one, other)).toBe(false)
    }),
  )
})
