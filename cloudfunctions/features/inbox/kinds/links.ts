import type { Wants } from '@/contract/words'

/** The matter that a page shows; null for any other page. */
export const matterIn = (page: string | null): string | null => /^pages\/matter\/index\?id=([^&]+)/.exec(page ?? '')?.[1] ?? null

/** The pages that a message opens, as the mini-program names them, with their query. */
export const links = {
  inbox: 'pages/inbox/index',
  queue: 'worker/queue/index',
  unread: 'pages/inbox/index?unread=1',
  matter: (id: string, wants?: Wants): string => `pages/matter/index?id=${id}${wants ? `&do=${wants}` : ''}`,
  offer: (id: string): string => `member/offer/index?id=${id}`,
  unitSheet: (id: string, quarter: string): string => `member/unit-sheet/index?id=${id}&quarter=${quarter}`,
  servicePaper: (half: string): string => `member/service-paper/index?half=${half}`,
  serviceCard: 'member/service-card/index',
  attendees: (eventId: string): string => `worker/attendees/index?id=${eventId}`,
  registration: 'pages/registration/index',
  desk: (orgId: string): string => `manage/desk/index?orgId=${orgId}`,
  stuck: 'manage/stuck/index',
  settings: 'manage/settings/index',
  feedback: 'manage/feedback/index',
  reservations: 'resident/reservations/index',
  appeal: (id: string): string => `resident/appeal/index?id=${id}`,
  family: 'resident/family/index',
  household: (id: string): string => `resident/household/index?id=${id}`,
  points: 'resident/points/index',
  pointsDesk: 'worker/points/index',
} as const
