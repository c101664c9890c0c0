import type { Output } from '@/contract'

export type OwnHome = Output<'households.mine'>['own'][number]

export interface HomePartProps {
  home: OwnHome
  onChanged: () => void
}
