import { Menu } from '@base-ui/react/menu'
import { Popover } from '@base-ui/react/popover'
import { Toolbar as Base } from '@base-ui/react/toolbar'
import {
  Bold,
  ChevronDown,
  Italic,
  Link2,
  List,
  ListOrdered,
  Minus,
  Quote,
  Redo2,
  Strikethrough,
  Table,
  Underline,
  Undo2
} from 'lucide-react'
import { type ReactNode, useState } from 'react'
import { useTranslations } from 'use-intl'
import { useStore } from 'zustand/react'
import { isLinkable, type Role, roles } from '#core/article'
import { Button } from '../controls/index.ts'
import type { Format, ReviewSession } from '../editor/session.ts'
import styles from './toolbar.module.css'

const marks = [
  { mark: 'strong', icon: Bold },
  { mark: 'em', icon: Italic },
  { mark: 'underline', icon: Underline },
  { mark: 'strike', icon: Strikethrough }
] as const

const blocks: readonly { name: 'paragraph' | 'heading1' | 'heading2' | 'heading3'; format: Format }[] = [
  { name: 'paragraph', format: { kind: 'paragraph' } },
  { name: 'heading1', format: { kind: 'heading', level: 1 } },
  { name: 'heading2', format: { kind: 'heading', level: 2 } },
  { name: 'heading3', format: { kind: 'heading', level: 3 } }
]

const tableEdits = ['row-after', 'column-after', 'row-delete', 'column-delete', 'delete'] as const

interface ToolbarProps {
  session: ReviewSession
  onClaim: () => void
}

/** Formatting of the copy, quiet above the page. */
export function Toolbar({ session, onClaim }: ToolbarProps) {
  const t = useTranslations('review')
  const commands = useTranslations('palette')
  const formatting = useStore(session.store, (view) => view.formatting)
  const editable = useStore(session.store, (view) => view.editable)
  const run = (format: Format) => session.format(format)
  const tool = (label: string, icon: ReactNode, onClick: () => void, pressed?: boolean, off = false) => (
    <Base.Button
      key={label}
      className={styles.tool}
      aria-label={label}
      title={label}
      aria-pressed={pressed}
      disabled={!editable || off}
      // The copy keeps its selection.
      onMouseDown={(event) => event.preventDefault()}
      onClick={onClick}
    >
      {icon}
    </Base.Button>
  )
  const block = blocks.find(({ name }) => name === formatting.block)?.name ?? 'paragraph'
  const role = roles.find((one) => one === formatting.role)
  return (
    <Base.Root className={styles.toolbar} aria-label={t('toolbar')}>
      {tool(
        commands('commands.undo'),
        <Undo2 size={15} />,
        () => session.undo(),
        undefined,
        !formatting.canUndo
      )}
      {tool(
        commands('commands.redo'),
        <Redo2 size={15} />,
        () => session.redo(),
        undefined,
        !formatting.canRedo
      )}
      <Base.Separator className={styles.rule} />
      <Choices
        label={t('blockKind')}
        current={commands(`commands.${block}`)}
        disabled={!editable}
        options={blocks.map(({ name, format }) => ({
          name: commands(`commands.${name}`),
          run: () => run(format)
        }))}
      />
      <Choices
        label={t('blockRole')}
        current={role ? t(`roles.${role}`) : t('blockRole')}
        disabled={!editable || !role}
        options={roles.map((one: Role) => ({
          name: t(`roles.${one}`),
          run: () => run({ kind: 'role', role: one })
        }))}
      />
      <Base.Separator className={styles.rule} />
      {marks.map(({ mark, icon: Icon }) =>
        tool(
          commands(`commands.${mark}`),
          <Icon size={15} />,
          () => run({ kind: 'mark', mark }),
          formatting.marks.includes(mark)
        )
      )}
      <LinkTool session={session} editable={editable} />
      <Base.Separator className={styles.rule} />
      {tool(
        commands('commands.quote'),
        <Quote size={15} />,
        () => run({ kind: 'quote' }),
        formatting.block === 'blockquote'
      )}
      {tool(
        commands('commands.bullets'),
        <List size={15} />,
        () => run({ kind: 'list', ordered: false }),
        formatting.block === 'bullet_list'
      )}
      {tool(
        commands('commands.numbers'),
        <ListOrdered size={15} />,
        () => run({ kind: 'list', ordered: true }),
        formatting.block === 'ordered_list'
      )}
      {formatting.block === 'table' ? (
        <Choices
          label={t('table')}
          current={t('table')}
          disabled={!editable}
          options={tableEdits.map((edit) => ({
            name: t(`tableEdits.${edit}`),
            run: () => run({ kind: 'table-edit', edit })
          }))}
        />
      ) : (
        tool(commands('commands.table'), <Table size={15} />, () =>
          run({ kind: 'table', rows: 3, columns: 3 })
        )
      )}
      {tool(commands('commands.rule'), <Minus size={15} />, () => run({ kind: 'rule' }))}
      {formatting.selectsText && editable && (
        <Base.Button
          className={styles.claim}
          onMouseDown={(event) => event.preventDefault()}
          onClick={onClaim}
        >
          {t('claimSelection')}
        </Base.Button>
      )}
    </Base.Root>
  )
}

interface ChoicesProps {
  label: string
  current: string
  disabled: boolean
  options: readonly { readonly name: string; readonly run: () => void }[]
}

function Choices({ label, current, disabled, options }: ChoicesProps) {
  return (
    <Menu.Root modal={false}>
      <Base.Button
        className={styles.choices}
        disabled={disabled}
        render={<Menu.Trigger aria-label={`${label}: ${current}`} title={label} disabled={disabled} />}
      >
        {current}
        <ChevronDown size={12} aria-hidden="true" />
      </Base.Button>
      <Menu.Portal>
        <Menu.Positioner className={styles.positioner} sideOffset={4} align="start">
          <Menu.Popup className={styles.menu} finalFocus={false}>
            {options.map(({ name, run }) => (
              <Menu.Item key={name} className={styles.item} onClick={run}>
                {name}
              </Menu.Item>
            ))}
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  )
}

function LinkTool({ session, editable }: { session: ReviewSession; editable: boolean }) {
  const t = useTranslations('review')
  const link = useStore(session.store, (view) => view.formatting.link)
  const [open, setOpen] = useState(false)
  const [href, setHref] = useState('')
  const [wrong, setWrong] = useState(false)
  const apply = (value: string | null) => {
    const address = value === null || /^[a-z][a-z\d+.-]*:/i.test(value) ? value : `https://${value}`
    if (address !== null && !isLinkable(address)) {
      setWrong(true)
      return
    }
    session.format({ kind: 'link', href: address })
    setOpen(false)
  }
  return (
    <Popover.Root
      open={open}
      onOpenChange={(next) => {
        setOpen(next)
        setWrong(false)
        if (next) setHref(link ?? '')
      }}
    >
      <Base.Button
        className={styles.tool}
        disabled={!editable}
        aria-label={t('link')}
        title={t('link')}
        render={<Popover.Trigger aria-pressed={link !== null} />}
      >
        <Link2 size={15} aria-hidden="true" />
      </Base.Button>
      <Popover.Portal>
        <Popover.Positioner className={styles.positioner} sideOffset={6} align="start">
          <Popover.Popup className={styles.linkForm} aria-label={t('link')}>
            <form
              onSubmit={(event) => {
                event.preventDefault()
                if (href.trim() !== '') apply(href.trim())
              }}
            >
              <input
                aria-label={t('linkAddress')}
                aria-invalid={wrong}
                placeholder="https://"
                value={href}
                inputMode="url"
                autoComplete="off"
                spellCheck={false}
                onChange={(event) => {
                  setHref(event.target.value)
                  setWrong(false)
                }}
              />
              <Button size="tiny" tone="main" type="submit" disabled={href.trim() === ''}>
                {t('linkSet')}
              </Button>
              {link !== null && (
                <Button size="tiny" onClick={() => apply(null)}>
                  {t('linkRemove')}
                </Button>
              )}
            </form>
            {wrong && <p role="alert">{t('linkWrong')}</p>}
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  )
}
