import { Menu } from '@base-ui/react/menu'
import { Ellipsis } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import type { Entry } from '#core/review'
import { Button, Key } from '../controls/index.ts'
import styles from './card.module.css'
import type { Draft, Form } from './drafts.ts'
import { type Offer, offersOf } from './offers.ts'
import type { Work } from './work.ts'

interface ClaimActionsProps {
  entry: Entry
  draft: Draft
  work: Work
  /** The card is selected, so that single keys mean it: print them. */
  keys: boolean
}

const forms: Partial<Record<Offer, Form>> = {
  evidence: 'link',
  ask: 'ask',
  answer: 'answer',
  dismiss: 'dismiss',
  waive: 'waive',
  reopen: 'reopen',
  reject: 'reject'
}

/** The form that an offer opens; null for one that acts at once. */
export function formOf(offer: Offer): Form | null {
  return forms[offer] ?? null
}

const offerKeys: Partial<Record<Offer, string>> = {
  take: 'T',
  evidence: 'E',
  ask: 'Q',
  answer: 'Q',
  settle: '↵',
  agree: '↵',
  reject: 'X',
  dismiss: 'D',
  waive: 'W',
  reopen: 'O',
  reaffirm: 'R',
  recheck: 'C'
}

const main: readonly Offer[] = ['settle', 'agree', 'take', 'reaffirm']
const plain: readonly Offer[] = ['evidence', 'ask', 'answer', 'recheck', 'reject', 'reopen']
const rare: readonly Offer[] = ['dismiss', 'waive']

/** The row of buttons under a card; what is rarer lies in the menu, except where there is room. */
export function ClaimActions({ entry, work, keys }: ClaimActionsProps) {
  const t = useTranslations('margin')
  const offers = offersOf(entry, work.person)
  const run = (offer: Offer) => runOffer(work, entry.key, offer)
  const key = (offer: Offer): ReactNode => keys && <Key>{offerKeys[offer] ?? ''}</Key>
  const seldom = rare.filter((offer) => offers.includes(offer))
  const beside = plain.filter((offer) => offers.includes(offer))
  const fits = beside.length === 0 ? seldom.slice(0, 1) : []
  const hidden = seldom.filter((offer) => !fits.includes(offer))
  return (
    <div className={styles.row}>
      {[...beside, ...fits].map((offer) => (
        <Button key={offer} size="tiny" onClick={() => run(offer)}>
          {t(`offers.${offer}`)} {key(offer)}
        </Button>
      ))}
      {hidden.length > 0 && (
        <Menu.Root modal={false}>
          <Menu.Trigger
            render={
              <Button size="tiny" tone="quiet" icon aria-label={t('more')} title={t('more')}>
                <Ellipsis size={15} aria-hidden="true" />
              </Button>
            }
          />
          <Menu.Portal>
            <Menu.Positioner className={styles.positioner} sideOffset={4} align="start">
              <Menu.Popup className={styles.menu}>
                {hidden.map((offer) => (
                  <Menu.Item key={offer} className={styles.item} onClick={() => run(offer)}>
                    {t(`offers.${offer}`)}
                    {key(offer)}
                  </Menu.Item>
                ))}
              </Menu.Popup>
            </Menu.Positioner>
          </Menu.Portal>
        </Menu.Root>
      )}
      <span className={styles.grow} />
      {main
        .filter((offer) => offers.includes(offer))
        .map((offer) => (
          <Button key={offer} size="tiny" tone="main" onClick={() => run(offer)}>
            {t(`offers.${offer}`)} {key(offer)}
          </Button>
        ))}
    </div>
  )
}

/** Does what an offer says, or opens the form that it needs. */
export function runOffer(work: Work, key: string, offer: Offer): void {
  const form = formOf(offer)
  if (form) {
    work.drafts.change(key, { form, failure: null, missing: [] })
    return
  }
  switch (offer) {
    case 'take':
      void work.take(key)
      break
    case 'settle':
    case 'agree':
      void work.settle(key)
      break
    case 'reaffirm':
      void work.reaffirm(key)
      break
    case 'recheck':
      void work.recheck(key)
      break
  }
}
