import { View } from '@tarojs/components'
import type { Output } from '@/contract'
import './compare.scss'

interface CommunityProps {
  row: Output<'points.byOrg'>['rows'][number]
  /** The highest figure that is shown: the whole length of a bar. */
  most: number
}

/** One community with its figure, its bar and what the figure is made of. */
export const Community = ({ row: { orgId, name, outcomes, residents, perThousand }, most }: CommunityProps) => (
  <View id={`community-${orgId}`} className="compare">
    <View className="compare-head">
      <View className="grow">{name}</View>
      {perThousand !== null && <View className="compare-figure">{perThousand.toFixed(1)}</View>}
    </View>
    {perThousand !== null && (
      <View className="compare-track">
        <View className="compare-bar" style={{ width: `${most === 0 ? 0 : Math.round((perThousand / most) * 100)}%` }} />
      </View>
    )}
    <View className="small">{residents === null ? `办成 ${outcomes} 件，没有人口数，不比` : `办成 ${outcomes} 件，${residents} 人`}</View>
  </View>
)
