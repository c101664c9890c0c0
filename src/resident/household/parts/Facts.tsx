import { View } from '@tarojs/components'
import { useCall } from '@/lib/hooks/use-call'
import { useFactSteps } from '@/lib/hooks/use-facts'
import { ErrorLine } from '@/ui/ErrorInPlace'
import { FactLine } from '@/ui/FactLine'
import { Part } from '@/ui/Part'

/** What is known of a household besides its place, as far as its reader may know. */
export const Facts = ({ id, title, none }: { id: string; title: string; none: string }) => {
  const { data, error, refresh } = useCall('facts.read', { householdId: id })
  const steps = useFactSteps(() => void refresh())
  return (
    <Part id="home-facts" title={title}>
      <ErrorLine error={error ?? steps.error} />
      {data?.rows.length === 0 && <View className="small">{none}</View>}
      {data?.rows.map((fact) => (
        <FactLine key={fact.id} fact={fact} steps={steps.stepsOf(fact)} />
      ))}
    </Part>
  )
}
