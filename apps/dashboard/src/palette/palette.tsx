'use client';

import { useTranslations } from 'next-intl';
import { Dialog, Modal, ModalOverlay } from 'react-aria-components';
import { Desk } from './desk.tsx';
import styles from './palette.module.css';

interface Parts {
  /** What was typed while this was on its way. */
  typed: () => string;
  /** Its own field has the focus. */
  onReady: () => void;
  /** It was left without going anywhere: the reader is back where they were. */
  onLeave: () => void;
  /** The reader went on from it. */
  onGone: () => void;
}

/** Search over everything, over any page. */
export function Palette({ typed, onReady, onLeave, onGone }: Parts) {
  const t = useTranslations('palette');
  return (
    <ModalOverlay isOpen isDismissable onOpenChange={(open) => open || onLeave()} className={styles['veil'] ?? ''}>
      <Modal className={styles['modal'] ?? ''}>
        <Dialog aria-label={t('label')} className={styles['dialog'] ?? ''}>
          <Desk typed={typed} onReady={onReady} onLeave={onLeave} onGone={onGone} />
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
