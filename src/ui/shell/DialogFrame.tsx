import { useEffect, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { closeDialog, leaveDialog } from './dialogs.ts';
import { Icon } from './Icon.tsx';

interface DialogFrameProps {
  title: string;
  /** Holds columns beside each other. */
  wide?: boolean;
  children: ReactNode;
}

/** A dialog in the middle of the page; Escape, the cross and a press outside close it, and the focus goes back to what opened it. */
export function DialogFrame({ title, wide = false, children }: DialogFrameProps) {
  const { t } = useTranslation('shell');
  useEffect(() => leaveDialog, []);
  return (
    <ModalOverlay className="veil" isOpen isDismissable onOpenChange={() => closeDialog()}>
      <Modal className={wide ? 'modal is-wide' : 'modal'}>
        <Dialog className="dialog">
          <div className="dialog-head">
            <Heading slot="title">{title}</Heading>
            <Button className="button icon" aria-label={t('close')} onPress={() => closeDialog()}>
              <Icon name="close" />
            </Button>
          </div>
          {children}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
