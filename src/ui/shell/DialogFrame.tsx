import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { Icon } from './Icon.tsx';
import { pageState } from './page-state.ts';

/** A dialog in the middle of the page; Escape, the cross and a press outside close it. */
export function DialogFrame({ title, children }: { title: string; children: ReactNode }) {
  const { t } = useTranslation('shell');
  const close = () => pageState.setState({ dialog: null });
  return (
    <ModalOverlay className="veil" isOpen isDismissable onOpenChange={close}>
      <Modal className="modal">
        <Dialog className="dialog">
          <div className="dialog-head">
            <Heading slot="title">{title}</Heading>
            <Button className="button icon" aria-label={t('close')} onPress={close}>
              <Icon name="close" />
            </Button>
          </div>
          {children}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
