<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR">
<context>
    <name>ActionPlan</name>
    <message>
        <source>{number} is tried again in %1 s. Nothing has been sent yet.</source>
        <translation>{number} est réessayée dans %1 s. Rien n’a encore été envoyé.</translation>
    </message>
    <message>
        <source>{number} starts again in %1 s. Nothing has been sent yet.</source>
        <translation>{number} recommence dans %1 s. Rien n’a encore été envoyé.</translation>
    </message>
    <message>
        <source>{number} is changed and goes on in %1 s. Nothing has been sent yet.</source>
        <translation>{number} est modifiée et continue dans %1 s. Rien n’a encore été envoyé.</translation>
    </message>
    <message>
        <source>The step of {number} counts as done in %1 s. Nothing has been sent yet.</source>
        <translation>L’étape de {number} compte comme faite dans %1 s. Rien n’a encore été envoyé.</translation>
    </message>
    <message>
        <source>The step of {number} counts as not done in %1 s. Nothing has been sent yet.</source>
        <translation>L’étape de {number} compte comme non faite dans %1 s. Rien n’a encore été envoyé.</translation>
    </message>
    <message>
        <source>The step of {number} is left out in %1 s. Nothing has been sent yet.</source>
        <translation>L’étape de {number} est sautée dans %1 s. Rien n’a encore été envoyé.</translation>
    </message>
    <message>
        <source>{number} is undone in %1 s. Nothing has been sent yet.</source>
        <translation>{number} est défaite dans %1 s. Rien n’a encore été envoyé.</translation>
    </message>
    <message>
        <source>{number} will be cancelled in %1 s. Nothing has been sent yet.</source>
        <translation>{number} est annulée dans %1 s. Rien n’a encore été envoyé.</translation>
    </message>
    <message>
        <source>{number} counts as settled in %1 s. Nothing has been sent yet.</source>
        <translation>{number} compte comme réglée dans %1 s. Rien n’a encore été envoyé.</translation>
    </message>
    <message>
        <source>{number} is approved in %1 s. Nothing has been sent yet.</source>
        <translation>{number} est approuvée dans %1 s. Rien n’a encore été envoyé.</translation>
    </message>
    <message>
        <source>{number} is rejected in %1 s. Nothing has been sent yet.</source>
        <translation>{number} est rejetée dans %1 s. Rien n’a encore été envoyé.</translation>
    </message>
    <message>
        <source>{number} goes on in %1 s. Nothing has been sent yet.</source>
        <translation>{number} continue dans %1 s. Rien n’a encore été envoyé.</translation>
    </message>
    <message>
        <source>Undoing {number} is tried again in %1 s. Nothing has been sent yet.</source>
        <translation>Le retour de {number} est réessayé dans %1 s. Rien n’a encore été envoyé.</translation>
    </message>
    <message>
        <source>The next try of {number} is made in %1 s. Nothing has been sent yet.</source>
        <translation>Le prochain essai de {number} se fait dans %1 s. Rien n’a encore été envoyé.</translation>
    </message>
    <message>
        <source>{number} is stopped in %1 s. Nothing has been sent yet.</source>
        <translation>{number} est arrêtée dans %1 s. Rien n’a encore été envoyé.</translation>
    </message>
    <message>
        <source>%1 is now: %2.</source>
        <translation>%1 est maintenant&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>AuditWords</name>
    <message>
        <source>The check begins.</source>
        <translation>La vérification commence.</translation>
    </message>
    <message>
        <source>Checking partition %1 of %2: %3 of %4 entries.</source>
        <translation>Vérification de la partition %1 sur %2&#xa0;: %3 entrées sur %4.</translation>
    </message>
    <message>
        <source>Partition %1, position %2 is missing; the entry before it is of %3.</source>
        <translation>Partition %1&#xa0;: la position %2 manque&#xa0;; l’entrée précédente&#xa0;: %3.</translation>
    </message>
    <message>
        <source>Partition %1, position %2 stands in another entry&apos;s place (%3).</source>
        <translation>Partition %1&#xa0;: la position %2 est à la place d’une autre entrée (%3).</translation>
    </message>
    <message>
        <source>Partition %1 is cut off: position %2 and what follows is missing; the last entry is of %3.</source>
        <translation>La partition %1 est coupée&#xa0;: la position %2 et la suite manquent&#xa0;; la dernière entrée&#xa0;: %3.</translation>
    </message>
    <message>
        <source>Partition %1, position %2 does not match the entry before it (%3).</source>
        <translation>Partition %1&#xa0;: la position %2 ne correspond pas à l’entrée précédente (%3).</translation>
    </message>
    <message>
        <source>Bulk job</source>
        <translation>Opération groupée</translation>
    </message>
    <message>
        <source>Cause of failures</source>
        <translation>Cause d’échecs</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>The chain has not been checked since the node started.</source>
        <translation>La chaîne n’a pas été vérifiée depuis le démarrage du nœud.</translation>
    </message>
    <message>
        <source>The check was stopped after %1 entries; nothing wrong so far.</source>
        <translation>La vérification a été arrêtée après %1 entrées&#xa0;; rien d’anormal jusqu’ici.</translation>
    </message>
    <message>
        <source>The check could not be finished: %1</source>
        <translation>La vérification n’a pas pu être terminée&#xa0;: %1</translation>
    </message>
    <message>
        <source>All %1 partitions, %2 entries, are complete and unchanged. Checked %3.</source>
        <translation>Les %1 partitions, %2 entrées, sont complètes et inchangées. Vérifié à %3.</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Stockage</translation>
    </message>
</context>
<context>
    <name>BulkChoices</name>
    <message>
        <source>Undo</source>
        <translation>Défaire</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Pas fait</translation>
    </message>
    <message>
        <source>Settle by hand</source>
        <translation>Régler à la main</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Sauter</translation>
    </message>
    <message>
        <source>Retry undo</source>
        <translation>Réessayer le retour</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Approuver</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rejeter</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Skip step</source>
        <translation>Sauter l’étape</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Publish again</source>
        <translation>Republier</translation>
    </message>
</context>
<context>
    <name>BulkItemModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Heure</translation>
    </message>
</context>
<context>
    <name>BulkWords</name>
    <message>
        <source>Retry this group</source>
        <translation>Réessayer ce groupe</translation>
    </message>
    <message numerus="yes">
        <source>%n orders go on at the step that did not succeed. The same requests are used, so nothing is done twice.</source>
        <translation>
            <numerusform>%n commande reprend à l’étape qui n’a pas abouti. La même demande est utilisée, donc rien n’est fait deux fois.</numerusform>
            <numerusform>%n commandes reprennent à l’étape qui n’a pas abouti. Les mêmes demandes sont utilisées, donc rien n’est fait deux fois.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Retry %n orders</source>
        <translation>
            <numerusform>Réessayer %n commande</numerusform>
            <numerusform>Réessayer %n commandes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Retrying %n orders</source>
        <translation>
            <numerusform>Nouvel essai de %n commande</numerusform>
            <numerusform>Nouvel essai de %n commandes</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel this group</source>
        <translation>Annuler ce groupe</translation>
    </message>
    <message numerus="yes">
        <source>%n orders are cancelled, and what was done is undone. This cannot be taken back once it has been sent.</source>
        <translation>
            <numerusform>%n commande est annulée et ce qui a été fait est défait. Une fois envoyé, cela ne peut plus être repris.</numerusform>
            <numerusform>%n commandes sont annulées et ce qui a été fait est défait. Une fois envoyé, cela ne peut plus être repris.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n orders</source>
        <translation>
            <numerusform>Annuler %n commande</numerusform>
            <numerusform>Annuler %n commandes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancelling %n orders</source>
        <translation>
            <numerusform>Annulation de %n commande</numerusform>
            <numerusform>Annulation de %n commandes</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo this group</source>
        <translation>Défaire ce groupe</translation>
    </message>
    <message numerus="yes">
        <source>%n orders are given up, and what was done is undone. This cannot be taken back once it has been sent.</source>
        <translation>
            <numerusform>%n commande est abandonnée et ce qui a été fait est défait. Une fois envoyé, cela ne peut plus être repris.</numerusform>
            <numerusform>%n commandes sont abandonnées et ce qui a été fait est défait. Une fois envoyé, cela ne peut plus être repris.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undo %n orders</source>
        <translation>
            <numerusform>Défaire %n commande</numerusform>
            <numerusform>Défaire %n commandes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undoing %n orders</source>
        <translation>
            <numerusform>%n commande en cours de retour</numerusform>
            <numerusform>%n commandes en cours de retour</numerusform>
        </translation>
    </message>
    <message>
        <source>Say what happened</source>
        <translation>Dire ce qui s’est passé</translation>
    </message>
    <message numerus="yes">
        <source>%n orders go on after your answer.</source>
        <translation>
            <numerusform>%n commande reprend après votre réponse.</numerusform>
            <numerusform>%n commandes reprennent après votre réponse.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Answer for %n orders</source>
        <translation>
            <numerusform>Répondre pour %n commande</numerusform>
            <numerusform>Répondre pour %n commandes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Answering for %n orders</source>
        <translation>
            <numerusform>Réponse pour %n commande</numerusform>
            <numerusform>Réponse pour %n commandes</numerusform>
        </translation>
    </message>
    <message>
        <source>Approve this group</source>
        <translation>Approuver ce groupe</translation>
    </message>
    <message numerus="yes">
        <source>%n orders are approved and go on.</source>
        <translation>
            <numerusform>%n commande est approuvée et continue.</numerusform>
            <numerusform>%n commandes sont approuvées et continuent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Approve %n orders</source>
        <translation>
            <numerusform>Approuver %n commande</numerusform>
            <numerusform>Approuver %n commandes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Approving %n orders</source>
        <translation>
            <numerusform>Approbation de %n commande</numerusform>
            <numerusform>Approbation de %n commandes</numerusform>
        </translation>
    </message>
    <message>
        <source>Reject this group</source>
        <translation>Rejeter ce groupe</translation>
    </message>
    <message numerus="yes">
        <source>%n orders are given up, and what was done is undone.</source>
        <translation>
            <numerusform>%n commande est abandonnée et ce qui a été fait est défait.</numerusform>
            <numerusform>%n commandes sont abandonnées et ce qui a été fait est défait.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reject %n orders</source>
        <translation>
            <numerusform>Rejeter %n commande</numerusform>
            <numerusform>Rejeter %n commandes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rejecting %n orders</source>
        <translation>
            <numerusform>Rejet de %n commande</numerusform>
            <numerusform>Rejet de %n commandes</numerusform>
        </translation>
    </message>
    <message>
        <source>Settle this group by hand</source>
        <translation>Régler ce groupe à la main</translation>
    </message>
    <message numerus="yes">
        <source>You state that everything still open of %n orders was settled outside. Sagadesk will not check it again.</source>
        <translation>
            <numerusform>Vous déclarez que tout ce qui restait ouvert de %n commande a été réglé ailleurs. Sagadesk ne le vérifiera plus.</numerusform>
            <numerusform>Vous déclarez que tout ce qui restait ouvert de %n commandes a été réglé ailleurs. Sagadesk ne le vérifiera plus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Settle %n orders</source>
        <translation>
            <numerusform>Régler %n commande</numerusform>
            <numerusform>Régler %n commandes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Settling %n orders</source>
        <translation>
            <numerusform>Règlement de %n commande</numerusform>
            <numerusform>Règlement de %n commandes</numerusform>
        </translation>
    </message>
    <message>
        <source>Start this group again</source>
        <translation>Recommencer ce groupe</translation>
    </message>
    <message numerus="yes">
        <source>%n orders begin a new run with the first step; their money is asked for once more.</source>
        <translation>
            <numerusform>%n commande repart pour un nouveau passage à la première étape&#xa0;; son montant est demandé une nouvelle fois.</numerusform>
            <numerusform>%n commandes repartent pour un nouveau passage à la première étape&#xa0;; leur montant est demandé une nouvelle fois.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Start %n orders again</source>
        <translation>
            <numerusform>Recommencer %n commande</numerusform>
            <numerusform>Recommencer %n commandes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Starting %n orders again</source>
        <translation>
            <numerusform>Reprise de %n commande</numerusform>
            <numerusform>Reprise de %n commandes</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop this group</source>
        <translation>Arrêter ce groupe</translation>
    </message>
    <message numerus="yes">
        <source>%n orders stop where they are until somebody lets them go on.</source>
        <translation>
            <numerusform>%n commande s’arrête où elle en est, jusqu’à ce que quelqu’un la laisse continuer.</numerusform>
            <numerusform>%n commandes s’arrêtent où elles en sont, jusqu’à ce que quelqu’un les laisse continuer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stop %n orders</source>
        <translation>
            <numerusform>Arrêter %n commande</numerusform>
            <numerusform>Arrêter %n commandes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopping %n orders</source>
        <translation>
            <numerusform>Arrêt de %n commande</numerusform>
            <numerusform>Arrêt de %n commandes</numerusform>
        </translation>
    </message>
    <message>
        <source>It was done</source>
        <translation>C’était fait</translation>
    </message>
    <message numerus="yes">
        <source>You state for %n orders that the step was done; they go on after it.</source>
        <translation>
            <numerusform>Vous déclarez pour %n commande que l’étape a été faite&#xa0;; elle continue ensuite.</numerusform>
            <numerusform>Vous déclarez pour %n commandes que l’étape a été faite&#xa0;; elles continuent ensuite.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done for %n orders</source>
        <translation>
            <numerusform>Fait pour %n commande</numerusform>
            <numerusform>Fait pour %n commandes</numerusform>
        </translation>
    </message>
    <message>
        <source>It was not done</source>
        <translation>Ce n’était pas fait</translation>
    </message>
    <message numerus="yes">
        <source>You state for %n orders that the step was not done; it is asked for once more.</source>
        <translation>
            <numerusform>Vous déclarez pour %n commande que l’étape n’a pas été faite&#xa0;; elle est demandée une nouvelle fois.</numerusform>
            <numerusform>Vous déclarez pour %n commandes que l’étape n’a pas été faite&#xa0;; elle est demandée une nouvelle fois.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not done for %n orders</source>
        <translation>
            <numerusform>Pas fait pour %n commande</numerusform>
            <numerusform>Pas fait pour %n commandes</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave the step out</source>
        <translation>Sauter l’étape</translation>
    </message>
    <message numerus="yes">
        <source>For %n orders the step is left out; all else goes on.</source>
        <translation>
            <numerusform>Pour %n commande, l’étape est sautée&#xa0;; tout le reste continue.</numerusform>
            <numerusform>Pour %n commandes, l’étape est sautée&#xa0;; tout le reste continue.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leave out for %n orders</source>
        <translation>
            <numerusform>Sauter pour %n commande</numerusform>
            <numerusform>Sauter pour %n commandes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leaving a step out for %n orders</source>
        <translation>
            <numerusform>Saut d’une étape pour %n commande</numerusform>
            <numerusform>Saut d’une étape pour %n commandes</numerusform>
        </translation>
    </message>
    <message>
        <source>It is about {money}.</source>
        <translation>Il s’agit de {money}.</translation>
    </message>
    <message>
        <source>Of this, {money} may be stuck or its outcome is not known.</source>
        <translation>Sur ce montant, {money} sont peut-être bloqués ou leur issue n’est pas connue.</translation>
    </message>
    <message numerus="yes">
        <source>%n orders are left out: {why}</source>
        <translation>
            <numerusform>%n commande est laissée de côté&#xa0;: {why}</numerusform>
            <numerusform>%n commandes sont laissées de côté&#xa0;: {why}</numerusform>
        </translation>
    </message>
    <message>
        <source>The set is fixed at {time}. Orders that come later are not touched.</source>
        <translation>La sélection est figée à {time}. Les commandes suivantes ne sont pas touchées.</translation>
    </message>
    <message numerus="yes">
        <source>%n orders go first; the others follow only when these have a result.</source>
        <translation>
            <numerusform>%n commande passe d’abord&#xa0;; les autres ne suivent que lorsqu’elle a un résultat.</numerusform>
            <numerusform>%n commandes passent d’abord&#xa0;; les autres ne suivent que lorsqu’elles ont un résultat.</numerusform>
        </translation>
    </message>
    <message>
        <source>It stops by itself when more than {share} are held again.</source>
        <translation>L’opération s’arrête d’elle-même si plus de {share} sont retenues à nouveau.</translation>
    </message>
    <message>
        <source>They are {numbers}.</source>
        <translation>Ce sont {numbers}.</translation>
    </message>
</context>
<context>
    <name>CauseRows</name>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Came back. %1</source>
        <translation>De retour. %1</translation>
    </message>
    <message>
        <source>No step</source>
        <translation>Aucune étape</translation>
    </message>
    <message>
        <source>No service</source>
        <translation>Aucun service</translation>
    </message>
    <message>
        <source>%1 +%2</source>
        <translation>%1 +%2</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n orders</source>
        <translation>
            <numerusform>%1 dans %n commande</numerusform>
            <numerusform>%1 dans %n commandes</numerusform>
        </translation>
    </message>
    <message>
        <source>In work: %1 of %2 done, %3 held again</source>
        <translation>En cours&#xa0;: %1 sur %2 faites, %3 retenues à nouveau</translation>
    </message>
    <message>
        <source>Paused: %1 of %2 done, %3 held again</source>
        <translation>Suspendu&#xa0;: %1 sur %2 faites, %3 retenues à nouveau</translation>
    </message>
    <message>
        <source>Stopped itself: %1 of %2 done, %3 held again</source>
        <translation>Arrêt automatique&#xa0;: %1 sur %2 faites, %3 retenues à nouveau</translation>
    </message>
    <message>
        <source>Stopped: %1 of %2 done, %3 held again</source>
        <translation>Arrêté&#xa0;: %1 sur %2 faites, %3 retenues à nouveau</translation>
    </message>
    <message>
        <source>%1 done, %2 held again</source>
        <translation>%1 faites, %2 retenues à nouveau</translation>
    </message>
</context>
<context>
    <name>CauseWords</name>
    <message>
        <source>{step} did not succeed</source>
        <translation>{step}&#xa0;: pas abouti</translation>
    </message>
    <message>
        <source>{service} did not answer</source>
        <translation>{service} n’a pas répondu</translation>
    </message>
    <message>
        <source>{service} was not reachable</source>
        <translation>{service} était injoignable</translation>
    </message>
    <message>
        <source>{service} was too busy</source>
        <translation>{service} était trop occupé</translation>
    </message>
    <message>
        <source>{service} had a problem</source>
        <translation>{service} avait un problème</translation>
    </message>
    <message>
        <source>The answer of {service} cannot be read</source>
        <translation>Réponse de {service} illisible</translation>
    </message>
    <message>
        <source>{service} did not do it: {step}</source>
        <translation>{service} ne l’a pas fait&#xa0;: {step}</translation>
    </message>
    <message>
        <source>{service} refused: {step}</source>
        <translation>{service} a refusé&#xa0;: {step}</translation>
    </message>
    <message>
        <source>Money may be stuck</source>
        <translation>De l’argent est peut-être bloqué</translation>
    </message>
    <message>
        <source>Cause is gone, ready to retry</source>
        <translation>Cause disparue, prêt à réessayer</translation>
    </message>
    <message>
        <source>A person must decide</source>
        <translation>Une personne doit décider</translation>
    </message>
    <message>
        <source>Something must be repaired</source>
        <translation>Quelque chose doit être corrigé</translation>
    </message>
    <message>
        <source>Wait for the service</source>
        <translation>Attendre le service</translation>
    </message>
    <message>
        <source>The customer must act</source>
        <translation>Le client doit agir</translation>
    </message>
    <message>
        <source>Event is too large for the broker</source>
        <translation>L’événement est trop grand pour le broker</translation>
    </message>
    <message>
        <source>Broker does not allow the event</source>
        <translation>Le broker n’autorise pas l’événement</translation>
    </message>
    <message>
        <source>Broker refuses the event&apos;s topic</source>
        <translation>Le broker refuse le sujet de l’événement</translation>
    </message>
    <message>
        <source>Broker takes no more events</source>
        <translation>Le broker n’accepte plus d’événements</translation>
    </message>
    <message>
        <source>Message cannot be read</source>
        <translation>Le message est illisible</translation>
    </message>
    <message>
        <source>Message is not a valid order</source>
        <translation>Le message n’est pas une commande valable</translation>
    </message>
    <message>
        <source>Message has no key of its own</source>
        <translation>Le message n’a pas de clé propre</translation>
    </message>
    <message>
        <source>Message has the key of another one</source>
        <translation>Le message porte la clé d’un autre</translation>
    </message>
    <message>
        <source>No, confirmed</source>
        <translation>Non, confirmé</translation>
    </message>
    <message>
        <source>No, only held</source>
        <translation>Non, réservé seulement</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No, being released</source>
        <translation>Non, en cours de libération</translation>
    </message>
    <message>
        <source>Yes, being refunded</source>
        <translation>Oui, remboursement en cours</translation>
    </message>
    <message>
        <source>No, refunded</source>
        <translation>Non, remboursé</translation>
    </message>
    <message>
        <source>Not known, asked first</source>
        <translation>Inconnu, demandé d’abord</translation>
    </message>
    <message>
        <source>{service} refused to give money back</source>
        <translation>{service} a refusé de rendre l’argent</translation>
    </message>
    <message>
        <source>{service} never confirmed giving money back</source>
        <translation>{service} n’a jamais confirmé le retour de l’argent</translation>
    </message>
    <message>
        <source>{service} refused to undo: {step}</source>
        <translation>{service} a refusé de défaire&#xa0;: {step}</translation>
    </message>
    <message>
        <source>{service} never confirmed the undo: {step}</source>
        <translation>{service} n’a jamais confirmé le retour&#xa0;: {step}</translation>
    </message>
    <message>
        <source>Payment reported after the order ended</source>
        <translation>Paiement signalé après la fin de la commande</translation>
    </message>
    <message>
        <source>{step}: reported done after the order ended</source>
        <translation>{step}&#xa0;: signalé fait après la fin de la commande</translation>
    </message>
    <message>
        <source>Not known if {service} took the money</source>
        <translation>On ignore si {service} a pris l’argent</translation>
    </message>
    <message>
        <source>{step}: not known if it was done</source>
        <translation>{step}&#xa0;: on ignore si c’est fait</translation>
    </message>
    <message>
        <source>Approval is overdue: {step}</source>
        <translation>Approbation en retard&#xa0;: {step}</translation>
    </message>
    <message>
        <source>Steps of these orders are not installed</source>
        <translation>Les étapes de ces commandes ne sont pas installées</translation>
    </message>
    <message>
        <source>Stopped by a colleague</source>
        <translation>Arrêtée par un collègue</translation>
    </message>
    <message>
        <source>{step} was not done; the orders went on</source>
        <translation>{step}&#xa0;: pas fait&#xa0;; les commandes ont continué</translation>
    </message>
    <message>
        <source>Ask {service}, then retry or settle</source>
        <translation>Demander à {service}, puis réessayer ou régler</translation>
    </message>
    <message>
        <source>Undo it, or settle by hand</source>
        <translation>Défaire, ou régler à la main</translation>
    </message>
    <message>
        <source>Look it up at {service}, then say</source>
        <translation>Vérifier chez {service}, puis le dire</translation>
    </message>
    <message>
        <source>Approve or reject</source>
        <translation>Approuver ou rejeter</translation>
    </message>
    <message>
        <source>Read the reason, then let go on</source>
        <translation>Lire le motif, puis laisser continuer</translation>
    </message>
    <message>
        <source>Install the missing version</source>
        <translation>Installer la version manquante</translation>
    </message>
    <message>
        <source>Correct the orders, then retry</source>
        <translation>Corriger les commandes, puis réessayer</translation>
    </message>
    <message>
        <source>Repair {service}&apos;s answers, then retry</source>
        <translation>Corriger les réponses de {service}, puis réessayer</translation>
    </message>
    <message>
        <source>Retry: {service} is well again</source>
        <translation>Réessayer&#xa0;: {service} va de nouveau bien</translation>
    </message>
    <message>
        <source>Wait: {service} is not well yet</source>
        <translation>Attendre&#xa0;: {service} ne va pas encore bien</translation>
    </message>
    <message>
        <source>Ask for another way to pay</source>
        <translation>Demander un autre moyen de paiement</translation>
    </message>
    <message>
        <source>Was the card charged?</source>
        <translation>La carte a-t-elle été débitée&#xa0;?</translation>
    </message>
    <message>
        <source>Messages that did not arrive</source>
        <translation>Messages non arrivés</translation>
    </message>
    <message>
        <source>Event was not taken by the broker</source>
        <translation>Le broker n’a pas pris l’événement</translation>
    </message>
    <message>
        <source>Message could not become an order</source>
        <translation>Le message n’a pas pu devenir une commande</translation>
    </message>
    <message>
        <source>Set the broker right, then publish again</source>
        <translation>Régler le broker, puis republier</translation>
    </message>
    <message>
        <source>Tell the sender</source>
        <translation>Prévenir l’expéditeur</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>A&amp;ller</translation>
    </message>
    <message>
        <source>&amp;Order</source>
        <translation>&amp;Commande</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Outils</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>&amp;New order…</source>
        <translation>&amp;Nouvelle commande…</translation>
    </message>
    <message>
        <source>&amp;Place the new order</source>
        <translation>&amp;Passer la nouvelle commande</translation>
    </message>
    <message>
        <source>It is taken in at once and runs by itself.</source>
        <translation>Elle est prise en compte aussitôt et se déroule d’elle-même.</translation>
    </message>
    <message>
        <source>Chec&amp;k the new order</source>
        <translation>&amp;Vérifier la nouvelle commande</translation>
    </message>
    <message>
        <source>Says what is wrong and what would happen. Nothing is placed.</source>
        <translation>Indique ce qui ne va pas et ce qui se passerait. Aucune commande n’est passée.</translation>
    </message>
    <message>
        <source>&amp;Discard the draft</source>
        <translation>&amp;Jeter le brouillon</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>Console of &amp;another service…</source>
        <translation>Console d’un &amp;autre service…</translation>
    </message>
    <message>
        <source>Opens a window of its own.</source>
        <translation>S’ouvre dans une fenêtre à part.</translation>
    </message>
    <message>
        <source>Name and c&amp;olour of this connection…</source>
        <translation>N&amp;om et couleur de cette connexion…</translation>
    </message>
    <message>
        <source>&amp;Try the connection now</source>
        <translation>&amp;Tester la connexion maintenant</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>&amp;Réglages</translation>
    </message>
    <message>
        <source>&amp;Close tab</source>
        <translation>&amp;Fermer l’onglet</translation>
    </message>
    <message>
        <source>&amp;Reopen closed tab</source>
        <translation>Ro&amp;uvrir l’onglet fermé</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>&amp;Reprendre</translation>
    </message>
    <message>
        <source>Takes back what has not been sent yet.</source>
        <translation>Reprend ce qui n’a pas encore été envoyé.</translation>
    </message>
    <message>
        <source>&amp;Copy order number</source>
        <translation>&amp;Copier le numéro de commande</translation>
    </message>
    <message>
        <source>Copy &amp;what to say to the customer</source>
        <translation>Copier le texte à &amp;dire au client</translation>
    </message>
    <message>
        <source>Copy &amp;link to this order</source>
        <translation>Copier le &amp;lien vers cette commande</translation>
    </message>
    <message>
        <source>&amp;Open the order number on the clipboard</source>
        <translation>&amp;Ouvrir le numéro de commande du presse-papiers</translation>
    </message>
    <message>
        <source>Select &amp;all matches</source>
        <translation>Sélectionner &amp;tous les résultats</translation>
    </message>
    <message>
        <source>Edit the &amp;query</source>
        <translation>&amp;Modifier la requête</translation>
    </message>
    <message>
        <source>&amp;Refresh now</source>
        <translation>&amp;Actualiser maintenant</translation>
    </message>
    <message>
        <source>&amp;Live</source>
        <translation>En &amp;direct</translation>
    </message>
    <message>
        <source>Off freezes everything and says since when.</source>
        <translation>Désactivé, tout est figé et l’écran indique depuis quand.</translation>
    </message>
    <message>
        <source>Plain or &amp;technical</source>
        <translation>Simple ou &amp;technique</translation>
    </message>
    <message>
        <source>T&amp;imes: relative, local, UTC</source>
        <translation>&amp;Heures : relatives, locales, UTC</translation>
    </message>
    <message>
        <source>&amp;Quick look</source>
        <translation>A&amp;perçu</translation>
    </message>
    <message>
        <source>On Pipeline: holds everything still.</source>
        <translation>Dans Pipeline : fige tout.</translation>
    </message>
    <message>
        <source>&amp;Numbers instead of charts</source>
        <translation>&amp;Chiffres au lieu de graphiques</translation>
    </message>
    <message>
        <source>&amp;Compact rows</source>
        <translation>Lignes c&amp;ompactes</translation>
    </message>
    <message>
        <source>&amp;Standard rows</source>
        <translation>Lignes &amp;standard</translation>
    </message>
    <message>
        <source>C&amp;omfortable rows</source>
        <translation>Lignes con&amp;fortables</translation>
    </message>
    <message>
        <source>L&amp;arger text</source>
        <translation>Texte plus &amp;grand</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>Te&amp;xte plus petit</translation>
    </message>
    <message>
        <source>&amp;Usual text size</source>
        <translation>Ta&amp;ille de texte habituelle</translation>
    </message>
    <message>
        <source>Theme of the s&amp;ystem</source>
        <translation>Thème du s&amp;ystème</translation>
    </message>
    <message>
        <source>Li&amp;ght theme</source>
        <translation>Thè&amp;me clair</translation>
    </message>
    <message>
        <source>&amp;Dark theme</source>
        <translation>Thème som&amp;bre</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>Contraste é&amp;levé</translation>
    </message>
    <message>
        <source>R&amp;eset layout</source>
        <translation>&amp;Réinitialiser la disposition</translation>
    </message>
    <message>
        <source>&amp;Find anything</source>
        <translation>&amp;Rechercher partout</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Précédent</translation>
    </message>
    <message>
        <source>Fo&amp;rward</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>O&amp;verview</source>
        <translation>&amp;Vue d’ensemble</translation>
    </message>
    <message>
        <source>&amp;Orders</source>
        <translation>&amp;Commandes</translation>
    </message>
    <message>
        <source>&amp;Pipeline</source>
        <translation>Pipe&amp;line</translation>
    </message>
    <message>
        <source>F&amp;ailures</source>
        <translation>Éc&amp;hecs</translation>
    </message>
    <message>
        <source>&amp;Services</source>
        <translation>S&amp;ervices</translation>
    </message>
    <message>
        <source>&amp;Workflows</source>
        <translation>&amp;Workflows</translation>
    </message>
    <message>
        <source>Au&amp;dit</source>
        <translation>&amp;Audit</translation>
    </message>
    <message>
        <source>Nodes and stora&amp;ge</source>
        <translation>&amp;Nœuds et stockage</translation>
    </message>
    <message>
        <source>Bulk &amp;jobs</source>
        <translation>&amp;Opérations groupées</translation>
    </message>
    <message>
        <source>&amp;Notices</source>
        <translation>Av&amp;is</translation>
    </message>
    <message>
        <source>Next &amp;tab</source>
        <translation>Onglet suivan&amp;t</translation>
    </message>
    <message>
        <source>Previo&amp;us tab</source>
        <translation>On&amp;glet précédent</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Volet suivant</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Volet précédent</translation>
    </message>
    <message>
        <source>Next order of the list</source>
        <translation>Commande suivante de la liste</translation>
    </message>
    <message>
        <source>Previous order of the list</source>
        <translation>Commande précédente de la liste</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>Open in a tab &amp;behind</source>
        <translation>Ouvrir dans un onglet en arrière-&amp;plan</translation>
    </message>
    <message>
        <source>&amp;Retry or start again…</source>
        <translation>&amp;Réessayer ou recommencer…</translation>
    </message>
    <message>
        <source>Says first what will happen to money, stock and customer.</source>
        <translation>Indique d’abord ce qui va se passer pour l’argent, le stock et le client.</translation>
    </message>
    <message>
        <source>&amp;Edit first…</source>
        <translation>&amp;Modifier d’abord…</translation>
    </message>
    <message>
        <source>S&amp;kip step…</source>
        <translation>&amp;Sauter l’étape…</translation>
    </message>
    <message>
        <source>&amp;Undo…</source>
        <translation>&amp;Défaire…</translation>
    </message>
    <message>
        <source>Takes back what was done: money and stock go back.</source>
        <translation>Défait ce qui a été fait : l’argent est rendu et les articles retournent en stock.</translation>
    </message>
    <message>
        <source>&amp;Cancel…</source>
        <translation>&amp;Annuler…</translation>
    </message>
    <message>
        <source>&amp;It was done…</source>
        <translation>C’était &amp;fait…</translation>
    </message>
    <message>
        <source>You say that the step was done; the order goes on after it.</source>
        <translation>Vous déclarez que l’étape a été faite ; la commande continue ensuite.</translation>
    </message>
    <message>
        <source>It was not &amp;done…</source>
        <translation>Ce n’était pas fai&amp;t…</translation>
    </message>
    <message>
        <source>You say that the step was not done; its service is asked once more.</source>
        <translation>Vous déclarez que l’étape n’a pas été faite ; elle est demandée une nouvelle fois à son service.</translation>
    </message>
    <message>
        <source>&amp;Approve…</source>
        <translation>Approu&amp;ver…</translation>
    </message>
    <message>
        <source>Re&amp;ject…</source>
        <translation>Re&amp;jeter…</translation>
    </message>
    <message>
        <source>Settle by &amp;hand…</source>
        <translation>Ré&amp;gler à la main…</translation>
    </message>
    <message>
        <source>&amp;Stop here…</source>
        <translation>Arrêter i&amp;ci…</translation>
    </message>
    <message>
        <source>&amp;Take care of it</source>
        <translation>Pr&amp;endre en charge</translation>
    </message>
    <message>
        <source>Co&amp;py as new…</source>
        <translation>Copier comme &amp;nouvelle…</translation>
    </message>
    <message>
        <source>Opens a new order that is filled in like this one.</source>
        <translation>Ouvre une nouvelle commande remplie comme celle-ci.</translation>
    </message>
    <message>
        <source>Add &amp;note</source>
        <translation>Ajo&amp;uter une note</translation>
    </message>
    <message>
        <source>&amp;Watch this order</source>
        <translation>Su&amp;ivre cette commande</translation>
    </message>
    <message>
        <source>You are told when it ends, is held or goes on; once more ends it.</source>
        <translation>Vous êtes prévenu quand elle se termine, est retenue ou reprend ; une seconde fois met fin au suivi.</translation>
    </message>
    <message>
        <source>Copy what was sent</source>
        <translation>Copier ce qui a été envoyé</translation>
    </message>
    <message>
        <source>Copy what was received</source>
        <translation>Copier ce qui a été reçu</translation>
    </message>
    <message>
        <source>Copy as cURL</source>
        <translation>Copier comme cURL</translation>
    </message>
    <message>
        <source>Without secrets; the service&apos;s address is a variable.</source>
        <translation>Sans les secrets ; l’adresse du service est une variable.</translation>
    </message>
    <message>
        <source>Bodies: brief, whole, raw</source>
        <translation>Contenu : abrégé, complet, brut</translation>
    </message>
    <message>
        <source>Show the customer&apos;s data…</source>
        <translation>Afficher les données du client…</translation>
    </message>
    <message>
        <source>The journal says who looked, and why.</source>
        <translation>Le journal indique qui a regardé, et pourquoi.</translation>
    </message>
    <message>
        <source>Do &amp;what the panel says</source>
        <translation>&amp;Faire ce que dit le panneau</translation>
    </message>
    <message>
        <source>Begins after 8 seconds, in which it can be taken back.</source>
        <translation>Commence après 8 secondes, pendant lesquelles l’action peut être reprise.</translation>
    </message>
    <message>
        <source>Lea&amp;ve the panel</source>
        <translation>&amp;Quitter le panneau</translation>
    </message>
    <message>
        <source>Pause or go &amp;on with the bulk job</source>
        <translation>Suspendre ou &amp;continuer l’opération groupée</translation>
    </message>
    <message>
        <source>Stop the b&amp;ulk job</source>
        <translation>Arrêter l’opération &amp;groupée</translation>
    </message>
    <message>
        <source>Orders under way are finished; the rest is left as it is.</source>
        <translation>Les commandes en cours sont menées à terme ; le reste n’est pas touché.</translation>
    </message>
    <message>
        <source>The cause is s&amp;ettled…</source>
        <translation>La cause est &amp;réglée…</translation>
    </message>
    <message>
        <source>It is marked when it comes back.</source>
        <translation>Si elle revient, elle est signalée.</translation>
    </message>
    <message>
        <source>&amp;Pause or resume service…</source>
        <translation>&amp;Suspendre ou reprendre le service…</translation>
    </message>
    <message>
        <source>Orders are parked meanwhile; no tries are used up.</source>
        <translation>Entre-temps, les commandes sont mises en pause ; aucun essai n’est consommé.</translation>
    </message>
    <message>
        <source>Change &amp;limits of service…</source>
        <translation>Modifier les &amp;limites du service…</translation>
    </message>
    <message>
        <source>Send a &amp;test call</source>
        <translation>Envoyer un appel de &amp;test</translation>
    </message>
    <message>
        <source>Says whether the service answers. No order is touched.</source>
        <translation>Indique si le service répond. Aucune commande n’est touchée.</translation>
    </message>
    <message>
        <source>Orders &amp;held because of this service</source>
        <translation>C&amp;ommandes retenues à cause de ce service</translation>
    </message>
    <message>
        <source>People&apos;s &amp;actions or everything</source>
        <translation>&amp;Actions des personnes ou tout</translation>
    </message>
    <message>
        <source>Verify &amp;chain</source>
        <translation>&amp;Vérifier la chaîne</translation>
    </message>
    <message>
        <source>Reads the whole journal and changes nothing; orders go on meanwhile.</source>
        <translation>Lit tout le journal sans rien modifier ; les commandes continuent entre-temps.</translation>
    </message>
    <message>
        <source>Stop verif&amp;ying</source>
        <translation>Arrêter la vér&amp;ification</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>Sauvegarder &amp;maintenant</translation>
    </message>
    <message>
        <source>Copies the storage while orders go on, and checks the copy.</source>
        <translation>Copie le stockage pendant que les commandes continuent, puis vérifie la copie.</translation>
    </message>
    <message>
        <source>Stop the bac&amp;kup</source>
        <translation>Arrêter la sauvegar&amp;de</translation>
    </message>
    <message>
        <source>Nothing is left of it.</source>
        <translation>Il n’en reste rien.</translation>
    </message>
    <message>
        <source>Co&amp;mpare two versions</source>
        <translation>Com&amp;parer deux versions</translation>
    </message>
    <message>
        <source>Pause &amp;notices for an hour</source>
        <translation>Suspe&amp;ndre les avis pendant une heure</translation>
    </message>
    <message>
        <source>They still stand in the list behind the bell.</source>
        <translation>Ils restent visibles dans la liste sous la cloche.</translation>
    </message>
    <message>
        <source>&amp;Save this view…</source>
        <translation>&amp;Enregistrer cette vue…</translation>
    </message>
    <message>
        <source>&amp;Help for this screen</source>
        <translation>&amp;Aide sur cet écran</translation>
    </message>
    <message>
        <source>List of &amp;keys</source>
        <translation>Liste des &amp;touches</translation>
    </message>
    <message>
        <source>&amp;About Sagadesk</source>
        <translation>À &amp;propos de Sagadesk</translation>
    </message>
</context>
<context>
    <name>ConnectionWords</name>
    <message>
        <source>Live, updated {age} ago</source>
        <translation>En direct, mis à jour il y a {age}</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>En direct</translation>
    </message>
    <message>
        <source>Answers take {latency}, usually {usual}.</source>
        <translation>Les réponses prennent {latency}, d’habitude {usual}.</translation>
    </message>
    <message>
        <source>Answers take long.</source>
        <translation>Les réponses sont lentes.</translation>
    </message>
    <message>
        <source>Connection lost at {since}. You see what was known then. Trying again in {next}.</source>
        <translation>Connexion perdue à {since}. Vous voyez l’état d’alors. Nouvel essai dans {next}.</translation>
    </message>
    <message>
        <source>Connection lost. You see what was known then. Trying again.</source>
        <translation>Connexion perdue. Vous voyez l’état d’alors. Nouvel essai en cours.</translation>
    </message>
    <message numerus="yes">
        <source>Connected again after {away}, %n changes.</source>
        <translation>
            <numerusform>Reconnecté après {away}, %n changement.</numerusform>
            <numerusform>Reconnecté après {away}, %n changements.</numerusform>
        </translation>
    </message>
    <message>
        <source>Connected again.</source>
        <translation>Reconnecté.</translation>
    </message>
    <message>
        <source>The storage was updated by version {storage}. This console is {own}: reading works, acting needs the update.</source>
        <translation>Le stockage a été mis à jour par la version {storage}. Cette console est en {own}&#xa0;: lire est possible, agir demande la mise à jour.</translation>
    </message>
    <message>
        <source>The storage is of a newer version: reading works, acting needs the update.</source>
        <translation>Le stockage est d’une version plus récente&#xa0;: lire est possible, agir demande la mise à jour.</translation>
    </message>
    <message numerus="yes">
        <source>No node is running orders. %n orders wait.</source>
        <translation>
            <numerusform>Aucun nœud ne traite les commandes. %n commande attend.</numerusform>
            <numerusform>Aucun nœud ne traite les commandes. %n commandes attendent.</numerusform>
        </translation>
    </message>
    <message>
        <source>No node is running orders.</source>
        <translation>Aucun nœud ne traite les commandes.</translation>
    </message>
    <message>
        <source>You are signed out. Sign in again to go on where you were.</source>
        <translation>Vous êtes déconnecté. Reconnectez-vous pour reprendre où vous en étiez.</translation>
    </message>
    <message>
        <source>The connection is lost; nothing can be sent now.</source>
        <translation>La connexion est perdue&#xa0;; rien ne peut être envoyé maintenant.</translation>
    </message>
    <message>
        <source>This console must be updated before it may act.</source>
        <translation>Cette console doit être mise à jour avant de pouvoir agir.</translation>
    </message>
    <message>
        <source>You are signed out.</source>
        <translation>Vous êtes déconnecté.</translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message>
        <source>Invented orders</source>
        <translation>Commandes inventées</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Only admins can do this.</source>
        <translation>Seuls les admins peuvent le faire.</translation>
    </message>
    <message>
        <source>Operators can do this.</source>
        <translation>Les opérateurs peuvent le faire.</translation>
    </message>
    <message>
        <source>The connection is lost, so nothing can be done now.</source>
        <translation>La connexion est perdue, rien n’est donc possible maintenant.</translation>
    </message>
    <message>
        <source>The storage is newer than this console: acting needs the update.</source>
        <translation>Le stockage est plus récent que cette console&#xa0;: agir demande la mise à jour.</translation>
    </message>
    <message>
        <source>You are signed out.</source>
        <translation>Vous êtes déconnecté.</translation>
    </message>
</context>
<context>
    <name>EntryWords</name>
    <message>
        <source>Order accepted</source>
        <translation>Commande acceptée</translation>
    </message>
    <message>
        <source>Order confirmed</source>
        <translation>Commande confirmée</translation>
    </message>
    <message>
        <source>Order in processing</source>
        <translation>Commande en traitement</translation>
    </message>
    <message>
        <source>Order completed</source>
        <translation>Commande terminée</translation>
    </message>
    <message>
        <source>Order failed</source>
        <translation>Commande échouée</translation>
    </message>
    <message>
        <source>Order cancelled</source>
        <translation>Commande annulée</translation>
    </message>
    <message>
        <source>Started again</source>
        <translation>Recommencée</translation>
    </message>
    <message>
        <source>Held for a person</source>
        <translation>Retenue pour une personne</translation>
    </message>
    <message>
        <source>Let go on</source>
        <translation>Relancée</translation>
    </message>
    <message>
        <source>Step done</source>
        <translation>Étape faite</translation>
    </message>
    <message>
        <source>Step refused</source>
        <translation>Étape refusée</translation>
    </message>
    <message>
        <source>Try failed</source>
        <translation>Essai échoué</translation>
    </message>
    <message>
        <source>Try without an answer</source>
        <translation>Essai sans réponse</translation>
    </message>
    <message>
        <source>Step left out</source>
        <translation>Étape sautée</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approuvé</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejeté</translation>
    </message>
    <message>
        <source>Step undone</source>
        <translation>Étape défaite</translation>
    </message>
    <message>
        <source>Undoing failed</source>
        <translation>Retour échoué</translation>
    </message>
    <message>
        <source>Cancelling asked for</source>
        <translation>Annulation demandée</translation>
    </message>
    <message>
        <source>Service called back</source>
        <translation>Rappel du service</translation>
    </message>
    <message>
        <source>Note added</source>
        <translation>Note ajoutée</translation>
    </message>
    <message>
        <source>Customer erased</source>
        <translation>Client effacé</translation>
    </message>
    <message>
        <source>Service paused</source>
        <translation>Service suspendu</translation>
    </message>
    <message>
        <source>Service resumed</source>
        <translation>Service repris</translation>
    </message>
    <message>
        <source>Order changed</source>
        <translation>Commande modifiée</translation>
    </message>
    <message>
        <source>Taken care of</source>
        <translation>Prise en charge</translation>
    </message>
    <message>
        <source>Service limited</source>
        <translation>Service limité</translation>
    </message>
    <message>
        <source>Bulk job started</source>
        <translation>Opération groupée lancée</translation>
    </message>
    <message>
        <source>Bulk job paused</source>
        <translation>Opération groupée suspendue</translation>
    </message>
    <message>
        <source>Bulk job resumed</source>
        <translation>Opération groupée reprise</translation>
    </message>
    <message>
        <source>Bulk job stopped itself</source>
        <translation>Opération groupée arrêtée d’elle-même</translation>
    </message>
    <message>
        <source>Bulk job stopped</source>
        <translation>Opération groupée arrêtée</translation>
    </message>
    <message>
        <source>Bulk job finished</source>
        <translation>Opération groupée finie</translation>
    </message>
    <message>
        <source>Note on a cause</source>
        <translation>Note sur une cause</translation>
    </message>
    <message>
        <source>Cause settled</source>
        <translation>Cause réglée</translation>
    </message>
    <message>
        <source>Undoing asked for</source>
        <translation>Retour demandé</translation>
    </message>
    <message>
        <source>Event sent again</source>
        <translation>Événement renvoyé</translation>
    </message>
    <message>
        <source>Event given up</source>
        <translation>Événement abandonné</translation>
    </message>
    <message>
        <source>Events published once more</source>
        <translation>Événements republiés</translation>
    </message>
    <message>
        <source>Sagadesk</source>
        <translation>Sagadesk</translation>
    </message>
    <message>
        <source>Personal data shown</source>
        <translation>Données personnelles affichées</translation>
    </message>
    <message>
        <source>Storage backed up</source>
        <translation>Stockage sauvegardé</translation>
    </message>
</context>
<context>
    <name>Exchanges</name>
    <message>
        <source>Not sent</source>
        <translation>Non envoyé</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Pas de réponse</translation>
    </message>
    <message>
        <source>It went over the broker, not over HTTP.</source>
        <translation>C’est passé par le broker, pas par HTTP.</translation>
    </message>
    <message>
        <source>Only the beginning of what was sent is kept.</source>
        <translation>Seul le début de ce qui a été envoyé est conservé.</translation>
    </message>
</context>
<context>
    <name>FactWords</name>
    <message>
        <source>Nothing was charged</source>
        <translation>Rien n’a été débité</translation>
    </message>
    <message>
        <source>{money} is held, not taken</source>
        <translation>{money} réservés, non prélevés</translation>
    </message>
    <message>
        <source>{money} was taken</source>
        <translation>{money} prélevés</translation>
    </message>
    <message>
        <source>{money} held, being released</source>
        <translation>{money} réservés, en cours de libération</translation>
    </message>
    <message>
        <source>Nothing charged, hold released</source>
        <translation>Rien débité, réservation levée</translation>
    </message>
    <message>
        <source>{money} is being refunded</source>
        <translation>Remboursement de {money} en cours</translation>
    </message>
    <message>
        <source>{money} was refunded</source>
        <translation>{money} remboursés</translation>
    </message>
    <message>
        <source>Not known if money was taken</source>
        <translation>On ignore si l’argent a été prélevé</translation>
    </message>
    <message>
        <source>The customer was not charged.</source>
        <translation>Le client n’a pas été débité.</translation>
    </message>
    <message>
        <source>{money} is held for the order, not taken.</source>
        <translation>{money} sont réservés pour la commande, non prélevés.</translation>
    </message>
    <message>
        <source>{money} was taken.</source>
        <translation>{money} ont été prélevés.</translation>
    </message>
    <message>
        <source>{money} was held, not taken; it is being released.</source>
        <translation>{money} étaient réservés, non prélevés&#xa0;; la réservation est en cours de levée.</translation>
    </message>
    <message>
        <source>{money} was held, not taken; it has been released.</source>
        <translation>{money} étaient réservés, non prélevés&#xa0;; la réservation est levée.</translation>
    </message>
    <message>
        <source>{money} had been taken and is being refunded.</source>
        <translation>{money} avaient été prélevés et sont en cours de remboursement.</translation>
    </message>
    <message>
        <source>{money} had been taken and was refunded.</source>
        <translation>{money} avaient été prélevés et ont été remboursés.</translation>
    </message>
    <message>
        <source>It is not known yet whether money was taken.</source>
        <translation>On ne sait pas encore si l’argent a été prélevé.</translation>
    </message>
    <message>
        <source>You have not been charged.</source>
        <translation>Vous n’avez pas été débité.</translation>
    </message>
    <message>
        <source>You may see a pending amount. It is not a charge.</source>
        <translation>Vous voyez peut-être un montant en attente. Ce n’est pas un débit.</translation>
    </message>
    <message>
        <source>Your payment has arrived.</source>
        <translation>Votre paiement est arrivé.</translation>
    </message>
    <message>
        <source>You may see a pending amount. It is not a charge and goes away within 7 days.</source>
        <translation>Vous voyez peut-être un montant en attente. Ce n’est pas un débit et il disparaît sous 7 jours.</translation>
    </message>
    <message>
        <source>You have not been charged; a pending amount goes away within 7 days.</source>
        <translation>Vous n’avez pas été débité&#xa0;; un montant en attente disparaît sous 7 jours.</translation>
    </message>
    <message>
        <source>Your money is on its way back, usually in 3 to 5 days.</source>
        <translation>Votre argent vous est renvoyé, en général sous 3 à 5 jours.</translation>
    </message>
    <message>
        <source>Your money was sent back; your bank shows it within 3 to 5 days.</source>
        <translation>Votre argent a été renvoyé&#xa0;; votre banque l’affiche sous 3 à 5 jours.</translation>
    </message>
    <message>
        <source>We are checking with the bank whether anything was charged; you will not pay twice.</source>
        <translation>Nous vérifions avec la banque si un débit a eu lieu&#xa0;; vous ne paierez pas deux fois.</translation>
    </message>
    <message>
        <source>Nothing is reserved</source>
        <translation>Rien n’est réservé</translation>
    </message>
    <message>
        <source>Items are reserved</source>
        <translation>Les articles sont réservés</translation>
    </message>
    <message>
        <source>Items are being released</source>
        <translation>Les articles sont en cours de libération</translation>
    </message>
    <message>
        <source>Items are back in stock</source>
        <translation>Les articles sont de retour en stock</translation>
    </message>
    <message>
        <source>Not known if items are reserved</source>
        <translation>On ignore si les articles sont réservés</translation>
    </message>
    <message numerus="yes">
        <source>%n items reserved</source>
        <translation>
            <numerusform>%n article réservé</numerusform>
            <numerusform>%n articles réservés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n items being released</source>
        <translation>
            <numerusform>%n article en cours de libération</numerusform>
            <numerusform>%n articles en cours de libération</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n items back in stock</source>
        <translation>
            <numerusform>%n article de retour en stock</numerusform>
            <numerusform>%n articles de retour en stock</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is allocated</source>
        <translation>Rien n’est attribué</translation>
    </message>
    <message>
        <source>It is allocated</source>
        <translation>C’est attribué</translation>
    </message>
    <message>
        <source>It is being released</source>
        <translation>L’attribution est en cours de levée</translation>
    </message>
    <message>
        <source>The allocation was released</source>
        <translation>L’attribution est levée</translation>
    </message>
    <message>
        <source>Not known if it is allocated</source>
        <translation>On ignore si c’est attribué</translation>
    </message>
    <message>
        <source>The items are reserved.</source>
        <translation>Les articles sont réservés.</translation>
    </message>
    <message>
        <source>The items are being released.</source>
        <translation>Les articles sont en cours de libération.</translation>
    </message>
    <message>
        <source>The items are back in stock.</source>
        <translation>Les articles sont de retour en stock.</translation>
    </message>
    <message>
        <source>It is not known whether the items are reserved.</source>
        <translation>On ignore si les articles sont réservés.</translation>
    </message>
    <message numerus="yes">
        <source>%n items are reserved.</source>
        <translation>
            <numerusform>%n article est réservé.</numerusform>
            <numerusform>%n articles sont réservés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n items are being released.</source>
        <translation>
            <numerusform>%n article est en cours de libération.</numerusform>
            <numerusform>%n articles sont en cours de libération.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n items are back in stock.</source>
        <translation>
            <numerusform>%n article est de retour en stock.</numerusform>
            <numerusform>%n articles sont de retour en stock.</numerusform>
        </translation>
    </message>
    <message>
        <source>What it needs is allocated.</source>
        <translation>Ce qu’il faut est attribué.</translation>
    </message>
    <message>
        <source>What was allocated is being released.</source>
        <translation>L’attribution est en cours de levée.</translation>
    </message>
    <message>
        <source>What was allocated is released.</source>
        <translation>L’attribution est levée.</translation>
    </message>
    <message>
        <source>It is not known whether what it needs is allocated.</source>
        <translation>On ignore si ce qu’il faut est attribué.</translation>
    </message>
    <message>
        <source>Nothing was shipped</source>
        <translation>Rien n’a été expédié</translation>
    </message>
    <message>
        <source>The delivery is made</source>
        <translation>La livraison est créée</translation>
    </message>
    <message>
        <source>The delivery is being stopped</source>
        <translation>La livraison est en cours d’arrêt</translation>
    </message>
    <message>
        <source>The delivery was stopped</source>
        <translation>La livraison a été arrêtée</translation>
    </message>
    <message>
        <source>Not known if the delivery was made</source>
        <translation>On ignore si la livraison a été créée</translation>
    </message>
    <message>
        <source>Nothing was activated</source>
        <translation>Rien n’a été activé</translation>
    </message>
    <message>
        <source>It is active</source>
        <translation>C’est actif</translation>
    </message>
    <message>
        <source>It is being ended</source>
        <translation>C’est en cours d’arrêt</translation>
    </message>
    <message>
        <source>It was ended</source>
        <translation>C’est arrêté</translation>
    </message>
    <message>
        <source>Not known if it is active</source>
        <translation>On ignore si c’est actif</translation>
    </message>
    <message>
        <source>The delivery was made.</source>
        <translation>La livraison a été créée.</translation>
    </message>
    <message>
        <source>The delivery is being stopped.</source>
        <translation>La livraison est en cours d’arrêt.</translation>
    </message>
    <message>
        <source>The delivery was stopped.</source>
        <translation>La livraison a été arrêtée.</translation>
    </message>
    <message>
        <source>It is not known whether the delivery was made.</source>
        <translation>On ignore si la livraison a été créée.</translation>
    </message>
    <message>
        <source>It is active.</source>
        <translation>C’est actif.</translation>
    </message>
    <message>
        <source>It is being ended.</source>
        <translation>C’est en cours d’arrêt.</translation>
    </message>
    <message>
        <source>It was ended.</source>
        <translation>C’est arrêté.</translation>
    </message>
    <message>
        <source>It is not known whether it is active.</source>
        <translation>On ignore si c’est actif.</translation>
    </message>
    <message>
        <source>No message was sent</source>
        <translation>Aucun message envoyé</translation>
    </message>
    <message>
        <source>A message was sent</source>
        <translation>Un message a été envoyé</translation>
    </message>
    <message>
        <source>Not known if a message was sent</source>
        <translation>On ignore si un message a été envoyé</translation>
    </message>
    <message>
        <source>Under way, not known yet</source>
        <translation>En cours, pas encore connu</translation>
    </message>
    <message>
        <source>Nothing was charged so far.</source>
        <translation>Rien n’a été débité jusqu’ici.</translation>
    </message>
    <message>
        <source>Your payment is being handled right now.</source>
        <translation>Votre paiement est en cours de traitement.</translation>
    </message>
    <message>
        <source>Nothing has been charged so far.</source>
        <translation>Rien n’a été débité jusqu’ici.</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Argent</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Stock</translation>
    </message>
    <message>
        <source>Allocation</source>
        <translation>Attribution</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Livraison</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>Activation</translation>
    </message>
    <message>
        <source>Customer told</source>
        <translation>Client informé</translation>
    </message>
</context>
<context>
    <name>FailureWords</name>
    <message>
        <source>no reason is known</source>
        <translation>aucune raison connue</translation>
    </message>
    <message>
        <source>{service} did not answer</source>
        <translation>{service} n’a pas répondu</translation>
    </message>
    <message>
        <source>{service} is offline</source>
        <translation>{service} est hors ligne</translation>
    </message>
    <message>
        <source>{service} is busy</source>
        <translation>{service} est occupé</translation>
    </message>
    <message>
        <source>{service} has a problem</source>
        <translation>{service} a un problème</translation>
    </message>
    <message>
        <source>{service} was unclear</source>
        <translation>{service} n’était pas clair</translation>
    </message>
    <message>
        <source>{service} did not do it</source>
        <translation>{service} ne l’a pas fait</translation>
    </message>
    <message>
        <source>{service} refused</source>
        <translation>{service} a refusé</translation>
    </message>
    <message>
        <source>there was no answer</source>
        <translation>il n’y a pas eu de réponse</translation>
    </message>
    <message>
        <source>nobody was reachable</source>
        <translation>personne n’était joignable</translation>
    </message>
    <message>
        <source>there was no time for it</source>
        <translation>il n’y avait pas le temps</translation>
    </message>
    <message>
        <source>there was a problem</source>
        <translation>il y a eu un problème</translation>
    </message>
    <message>
        <source>the answer was unclear</source>
        <translation>la réponse n’était pas claire</translation>
    </message>
    <message>
        <source>it was not done</source>
        <translation>ce n’était pas fait</translation>
    </message>
    <message>
        <source>it was refused</source>
        <translation>cela a été refusé</translation>
    </message>
    <message>
        <source>No success</source>
        <translation>Pas abouti</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Pas de réponse</translation>
    </message>
    <message>
        <source>Not reachable</source>
        <translation>Injoignable</translation>
    </message>
    <message>
        <source>Too busy</source>
        <translation>Trop occupé</translation>
    </message>
    <message>
        <source>Had a problem</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>Answer not understood</source>
        <translation>Réponse non comprise</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Pas fait</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>not enough money</source>
        <translation>pas assez d’argent</translation>
    </message>
    <message>
        <source>card has expired</source>
        <translation>carte expirée</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>sans raison donnée</translation>
    </message>
    <message>
        <source>for security</source>
        <translation>par sécurité</translation>
    </message>
    <message>
        <source>not confirmed by the customer</source>
        <translation>non confirmé par le client</translation>
    </message>
    <message>
        <source>out of stock</source>
        <translation>en rupture de stock</translation>
    </message>
    <message>
        <source>only a part in stock</source>
        <translation>une partie seulement en stock</translation>
    </message>
    <message>
        <source>price has changed</source>
        <translation>le prix a changé</translation>
    </message>
    <message>
        <source>not allowed for this customer</source>
        <translation>non autorisé pour ce client</translation>
    </message>
    <message>
        <source>does not deliver there</source>
        <translation>ne livre pas à cet endroit</translation>
    </message>
    <message>
        <source>rejected by a person</source>
        <translation>rejeté par une personne</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Sauté</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approuvé</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejeté</translation>
    </message>
    <message>
        <source>Not known if done</source>
        <translation>On ignore si c’est fait</translation>
    </message>
    <message>
        <source>Refused: {reason}</source>
        <translation>Refusé&#xa0;: {reason}</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>about %1</source>
        <translation>environ %1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1&#xa0;ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1&#xa0;min</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1&#xa0;h %2&#xa0;min</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1&#xa0;j</translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>dans %1</translation>
    </message>
    <message>
        <source>%1 s ago</source>
        <translation>il y a %1&#xa0;s</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>il y a %1&#xa0;min</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>il y a %1&#xa0;h</translation>
    </message>
    <message>
        <source>%1 d ago</source>
        <translation>il y a %1&#xa0;j</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 · %2 (%3)</source>
        <translation>%1 · %2 (%3)</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>Check availability</source>
        <translation>Vérifier la disponibilité</translation>
    </message>
    <message>
        <source>Check price</source>
        <translation>Vérifier le prix</translation>
    </message>
    <message>
        <source>Check customer</source>
        <translation>Vérifier le client</translation>
    </message>
    <message>
        <source>Authorise payment</source>
        <translation>Autoriser le paiement</translation>
    </message>
    <message>
        <source>Reserve stock</source>
        <translation>Réserver le stock</translation>
    </message>
    <message>
        <source>Take payment</source>
        <translation>Encaisser le paiement</translation>
    </message>
    <message>
        <source>Create shipment</source>
        <translation>Créer l’expédition</translation>
    </message>
    <message>
        <source>Send confirmation</source>
        <translation>Envoyer la confirmation</translation>
    </message>
    <message>
        <source>Approve request</source>
        <translation>Approuver la demande</translation>
    </message>
    <message>
        <source>Allocate work</source>
        <translation>Attribuer le travail</translation>
    </message>
    <message>
        <source>Activate work</source>
        <translation>Activer le travail</translation>
    </message>
    <message>
        <source>Allocate resource</source>
        <translation>Attribuer la ressource</translation>
    </message>
    <message>
        <source>Send welcome</source>
        <translation>Envoyer la bienvenue</translation>
    </message>
    <message>
        <source>Activate subscription</source>
        <translation>Activer l’abonnement</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Vérifications</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Paiement</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Stock</translation>
    </message>
    <message>
        <source>Shipment</source>
        <translation>Expédition</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Approbation</translation>
    </message>
    <message>
        <source>Allocation</source>
        <translation>Attribution</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>Activation</translation>
    </message>
    <message>
        <source>Purchase</source>
        <translation>Achat</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Abonnement</translation>
    </message>
    <message>
        <source>Service request</source>
        <translation>Demande de service</translation>
    </message>
    <message>
        <source>Authorise</source>
        <translation>Autoriser</translation>
    </message>
    <message>
        <source>Free card hold</source>
        <translation>Lever la réservation sur carte</translation>
    </message>
    <message>
        <source>Release stock</source>
        <translation>Libérer le stock</translation>
    </message>
    <message>
        <source>Stop shipment</source>
        <translation>Arrêter l’expédition</translation>
    </message>
    <message>
        <source>Release work</source>
        <translation>Libérer le travail</translation>
    </message>
    <message>
        <source>End work</source>
        <translation>Arrêter le travail</translation>
    </message>
    <message>
        <source>Release resource</source>
        <translation>Libérer la ressource</translation>
    </message>
    <message>
        <source>End subscription</source>
        <translation>Arrêter l’abonnement</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Retour&#xa0;: %1</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Rembourser</translation>
    </message>
</context>
<context>
    <name>OrderColumns</name>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Créée</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifiée</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Current step</source>
        <translation>Étape actuelle</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Essais</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
</context>
<context>
    <name>OrderDifference</name>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1&#xa0;: %2 → %3</translation>
    </message>
    <message>
        <source>Status: %1 → %2</source>
        <translation>État&#xa0;: %1 → %2</translation>
    </message>
    <message>
        <source>Taken care of by: %1 → %2</source>
        <translation>Prise en charge par&#xa0;: %1 → %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>OrderDraft</name>
    <message>
        <source>Needed</source>
        <translation>Obligatoire</translation>
    </message>
    <message>
        <source>Two letters, such as DE</source>
        <translation>Deux lettres, comme DE</translation>
    </message>
    <message>
        <source>Its last four digits only</source>
        <translation>Ses quatre derniers chiffres seulement</translation>
    </message>
    <message>
        <source>As in 2026-12-04 14:00</source>
        <translation>Comme 2026-12-04 14:00</translation>
    </message>
    <message>
        <source>No currency in use</source>
        <translation>Pas une devise en usage</translation>
    </message>
    <message>
        <source>No amount</source>
        <translation>Pas un montant</translation>
    </message>
    <message>
        <source>At least one line is needed</source>
        <translation>Il faut au moins une ligne</translation>
    </message>
    <message>
        <source>A whole number from 1</source>
        <translation>Un nombre entier à partir de 1</translation>
    </message>
    <message>
        <source>More than the order costs</source>
        <translation>Plus que le prix de la commande</translation>
    </message>
</context>
<context>
    <name>OrderOffers</name>
    <message>
        <source>The parcel is made; it can only go forward.</source>
        <translation>Le colis est créé&#xa0;; elle ne peut qu’avancer.</translation>
    </message>
    <message>
        <source>The step that decides is under way; its answer comes first.</source>
        <translation>L’étape décisive est en cours&#xa0;; sa réponse vient d’abord.</translation>
    </message>
</context>
<context>
    <name>OrderWords</name>
    <message>
        <source>{step}: refused by {service}</source>
        <translation>{step}&#xa0;: refusé par {service}</translation>
    </message>
    <message>
        <source>The order was refused</source>
        <translation>La commande a été refusée</translation>
    </message>
    <message>
        <source>{service} refused {step}; the order ended at {at}.</source>
        <translation>{service} a refusé «&#xa0;{step}&#xa0;»&#xa0;; la commande s’est terminée à {at}.</translation>
    </message>
    <message>
        <source>The order was refused and ended at {at}.</source>
        <translation>La commande a été refusée et s’est terminée à {at}.</translation>
    </message>
    <message>
        <source>A new try would be refused again unless something is changed: Edit first.</source>
        <translation>Un nouvel essai serait encore refusé si rien ne change&#xa0;: Modifier d’abord.</translation>
    </message>
    <message>
        <source>Your order could not be carried out.</source>
        <translation>Votre commande n’a pas pu être exécutée.</translation>
    </message>
    <message>
        <source>I can look for another way with you.</source>
        <translation>Je peux chercher une autre solution avec vous.</translation>
    </message>
    <message>
        <source>Bank refused: not enough money</source>
        <translation>Refus de la banque&#xa0;: pas assez d’argent</translation>
    </message>
    <message>
        <source>The payment was refused by the bank (not enough money); the order ended at {at}.</source>
        <translation>Le paiement a été refusé par la banque (pas assez d’argent)&#xa0;; la commande s’est terminée à {at}.</translation>
    </message>
    <message>
        <source>Start again makes run {run} from the first step; {money} is asked for once more.</source>
        <translation>Recommencer lance le passage {run} à la première étape&#xa0;; {money} sont demandés une nouvelle fois.</translation>
    </message>
    <message>
        <source>Start again makes a new run from the first step.</source>
        <translation>Recommencer lance un nouveau passage à la première étape.</translation>
    </message>
    <message>
        <source>Your bank did not approve the payment.</source>
        <translation>Votre banque n’a pas approuvé le paiement.</translation>
    </message>
    <message>
        <source>You can use another card.</source>
        <translation>Vous pouvez utiliser une autre carte.</translation>
    </message>
    <message>
        <source>Card has expired</source>
        <translation>La carte a expiré</translation>
    </message>
    <message>
        <source>The payment was refused because the card has expired; the order ended at {at}.</source>
        <translation>Le paiement a été refusé parce que la carte a expiré&#xa0;; la commande s’est terminée à {at}.</translation>
    </message>
    <message>
        <source>Your card has expired.</source>
        <translation>Votre carte a expiré.</translation>
    </message>
    <message>
        <source>Do you have a newer one?</source>
        <translation>En avez-vous une plus récente&#xa0;?</translation>
    </message>
    <message>
        <source>Bank refused without a reason</source>
        <translation>Refus de la banque sans raison</translation>
    </message>
    <message>
        <source>The bank gave no reason and will not give one on a new try; the order ended at {at}.</source>
        <translation>La banque n’a donné aucune raison et n’en donnera pas à un nouvel essai&#xa0;; la commande s’est terminée à {at}.</translation>
    </message>
    <message>
        <source>Your bank declined the payment; only they can say why.</source>
        <translation>Votre banque a refusé le paiement&#xa0;; elle seule peut dire pourquoi.</translation>
    </message>
    <message>
        <source>Another card works right away.</source>
        <translation>Une autre carte fonctionne tout de suite.</translation>
    </message>
    <message>
        <source>Payment not possible with this card</source>
        <translation>Paiement impossible avec cette carte</translation>
    </message>
    <message>
        <source>The payment was refused for a security reason; the order ended at {at}. Please do not retry with this card.</source>
        <translation>Le paiement a été refusé pour une raison de sécurité&#xa0;; la commande s’est terminée à {at}. Merci de ne pas réessayer avec cette carte.</translation>
    </message>
    <message>
        <source>This payment did not go through.</source>
        <translation>Ce paiement n’est pas passé.</translation>
    </message>
    <message>
        <source>Please use another way to pay, or ask your bank.</source>
        <translation>Merci d’utiliser un autre moyen de paiement ou de demander à votre banque.</translation>
    </message>
    <message>
        <source>Not confirmed with the customer&apos;s bank</source>
        <translation>Non confirmé auprès de la banque du client</translation>
    </message>
    <message>
        <source>The bank wanted the customer to confirm the payment, and that did not succeed; the order ended at {at}.</source>
        <translation>La banque voulait que le client confirme le paiement, et cela n’a pas abouti&#xa0;; la commande s’est terminée à {at}.</translation>
    </message>
    <message>
        <source>Your bank wanted you to confirm the payment, and that did not work.</source>
        <translation>Votre banque voulait que vous confirmiez le paiement, et cela n’a pas fonctionné.</translation>
    </message>
    <message>
        <source>We can try it again together now.</source>
        <translation>Nous pouvons réessayer ensemble maintenant.</translation>
    </message>
    <message>
        <source>Out of stock</source>
        <translation>Rupture de stock</translation>
    </message>
    <message>
        <source>{service} did not have everything in stock; the order ended at {at}.</source>
        <translation>{service} n’avait pas tout en stock&#xa0;; la commande s’est terminée à {at}.</translation>
    </message>
    <message>
        <source>Not everything was in stock; the order ended at {at}.</source>
        <translation>Tout n’était pas en stock&#xa0;; la commande s’est terminée à {at}.</translation>
    </message>
    <message>
        <source>Start again makes sense once it is back in stock.</source>
        <translation>Recommencer a du sens une fois l’article de retour en stock.</translation>
    </message>
    <message>
        <source>It sold out as you ordered.</source>
        <translation>L’article s’est épuisé pendant votre commande.</translation>
    </message>
    <message>
        <source>Shall I look for something similar?</source>
        <translation>Voulez-vous que je cherche quelque chose de semblable&#xa0;?</translation>
    </message>
    <message>
        <source>Only a part is in stock</source>
        <translation>Une partie seulement est en stock</translation>
    </message>
    <message>
        <source>{service} has only a part of the items; the order ended at {at}.</source>
        <translation>{service} n’a qu’une partie des articles&#xa0;; la commande s’est terminée à {at}.</translation>
    </message>
    <message>
        <source>Only a part of the items is in stock; the order ended at {at}.</source>
        <translation>Une partie seulement des articles est en stock&#xa0;; la commande s’est terminée à {at}.</translation>
    </message>
    <message>
        <source>Edit first lets you order the part that is there.</source>
        <translation>Modifier d’abord permet de commander la partie disponible.</translation>
    </message>
    <message>
        <source>Only a part of your order is in stock.</source>
        <translation>Une partie seulement de votre commande est en stock.</translation>
    </message>
    <message>
        <source>Shall we send that part, or wait for all?</source>
        <translation>Voulez-vous que nous envoyions cette partie ou que nous attendions le tout&#xa0;?</translation>
    </message>
    <message>
        <source>Price changed after checkout</source>
        <translation>Le prix a changé après la commande</translation>
    </message>
    <message>
        <source>The price had changed since checkout; the order ended at {at}.</source>
        <translation>Le prix avait changé depuis la commande&#xa0;; elle s’est terminée à {at}.</translation>
    </message>
    <message>
        <source>Edit first lets you order at the new price.</source>
        <translation>Modifier d’abord permet de commander au nouveau prix.</translation>
    </message>
    <message>
        <source>The price changed after you ordered.</source>
        <translation>Le prix a changé après votre commande.</translation>
    </message>
    <message>
        <source>Do you want it at the new price?</source>
        <translation>Le voulez-vous au nouveau prix&#xa0;?</translation>
    </message>
    <message>
        <source>Not allowed for this customer</source>
        <translation>Non autorisé pour ce client</translation>
    </message>
    <message>
        <source>A rule for this customer was not met; the order ended at {at}.</source>
        <translation>Une règle pour ce client n’était pas remplie&#xa0;; la commande s’est terminée à {at}.</translation>
    </message>
    <message>
        <source>We cannot sell this item on this account.</source>
        <translation>Nous ne pouvons pas vendre cet article sur ce compte.</translation>
    </message>
    <message>
        <source>{service} does not deliver there</source>
        <translation>{service} ne livre pas à cet endroit</translation>
    </message>
    <message>
        <source>The carrier does not deliver there</source>
        <translation>Le transporteur ne livre pas à cet endroit</translation>
    </message>
    <message>
        <source>{service} refused the address; the order ended at {at}.</source>
        <translation>{service} a refusé l’adresse&#xa0;; la commande s’est terminée à {at}.</translation>
    </message>
    <message>
        <source>The carrier refused the address; the order ended at {at}.</source>
        <translation>Le transporteur a refusé l’adresse&#xa0;; la commande s’est terminée à {at}.</translation>
    </message>
    <message>
        <source>Edit first lets you change the address.</source>
        <translation>Modifier d’abord permet de changer l’adresse.</translation>
    </message>
    <message>
        <source>The carrier does not go to your address.</source>
        <translation>Le transporteur ne dessert pas votre adresse.</translation>
    </message>
    <message>
        <source>{service} does not deliver there; refunded</source>
        <translation>{service} ne livre pas à cet endroit&#xa0;; remboursé</translation>
    </message>
    <message>
        <source>The carrier does not deliver there; refunded</source>
        <translation>Le transporteur ne livre pas à cet endroit&#xa0;; remboursé</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Terminée</translation>
    </message>
    <message>
        <source>All steps were done by {at}.</source>
        <translation>Toutes les étapes étaient faites à {at}.</translation>
    </message>
    <message>
        <source>Nothing more happens.</source>
        <translation>Il ne se passe plus rien.</translation>
    </message>
    <message>
        <source>Your order is complete.</source>
        <translation>Votre commande est terminée.</translation>
    </message>
    <message>
        <source>Paid, handed to {carrier}</source>
        <translation>Payée, remise à {carrier}</translation>
    </message>
    <message>
        <source>Paid, delivery is made</source>
        <translation>Payée, livraison créée</translation>
    </message>
    <message>
        <source>All steps were done by {at}. {carrier} has the delivery, reference {reference}.</source>
        <translation>Toutes les étapes étaient faites à {at}. {carrier} a la livraison, référence {reference}.</translation>
    </message>
    <message>
        <source>Your order is complete and on its way; the carrier&apos;s reference is {reference}.</source>
        <translation>Votre commande est terminée et en route&#xa0;; la référence du transporteur est {reference}.</translation>
    </message>
    <message>
        <source>Your order is complete and the delivery is made.</source>
        <translation>Votre commande est terminée et la livraison est créée.</translation>
    </message>
    <message>
        <source>Paid and active</source>
        <translation>Payée et active</translation>
    </message>
    <message>
        <source>Your order is complete and active.</source>
        <translation>Votre commande est terminée et active.</translation>
    </message>
    <message>
        <source>Completed; {step} is still open</source>
        <translation>Terminée&#xa0;; {step} reste ouvert</translation>
    </message>
    <message>
        <source>The order was completed by {at}; {step} is still under way.</source>
        <translation>La commande était terminée à {at}&#xa0;; «&#xa0;{step}&#xa0;» est encore en cours.</translation>
    </message>
    <message>
        <source>{step} goes on by itself.</source>
        <translation>«&#xa0;{step}&#xa0;» continue de lui-même.</translation>
    </message>
    <message>
        <source>Completed without {step}</source>
        <translation>Terminée sans {step}</translation>
    </message>
    <message>
        <source>The order was completed by {at}. {step} was not done; all else is.</source>
        <translation>La commande était terminée à {at}. «&#xa0;{step}&#xa0;» n’a pas été fait&#xa0;; tout le reste l’est.</translation>
    </message>
    <message>
        <source>Nothing more happens by itself.</source>
        <translation>Plus rien ne se passe de soi-même.</translation>
    </message>
    <message>
        <source>Cancelled on request</source>
        <translation>Annulée sur demande</translation>
    </message>
    <message>
        <source>The order was cancelled; it ended at {at}.</source>
        <translation>La commande a été annulée&#xa0;; elle s’est terminée à {at}.</translation>
    </message>
    <message>
        <source>Nothing more happens. Copy as new makes another order of it.</source>
        <translation>Il ne se passe plus rien. Copier comme nouvelle en fait une autre commande.</translation>
    </message>
    <message>
        <source>Your order is cancelled.</source>
        <translation>Votre commande est annulée.</translation>
    </message>
    <message>
        <source>Given up by our team</source>
        <translation>Abandonnée par notre équipe</translation>
    </message>
    <message>
        <source>A colleague gave the order up; it ended at {at}. The reason stands in its events.</source>
        <translation>Un collègue a abandonné la commande&#xa0;; elle s’est terminée à {at}. Le motif figure dans ses événements.</translation>
    </message>
    <message>
        <source>I can start it again for you.</source>
        <translation>Je peux la recommencer pour vous.</translation>
    </message>
    <message>
        <source>{step}: given up after all tries</source>
        <translation>{step}&#xa0;: abandonné après tous les essais</translation>
    </message>
    <message>
        <source>Given up after all tries</source>
        <translation>Abandonnée après tous les essais</translation>
    </message>
    <message>
        <source>{step} had no success: {failure}. The order was given up and ended at {at}.</source>
        <translation>«&#xa0;{step}&#xa0;» n’a pas abouti&#xa0;: {failure}. La commande a été abandonnée et s’est terminée à {at}.</translation>
    </message>
    <message>
        <source>The order was given up after all tries and ended at {at}.</source>
        <translation>La commande a été abandonnée après tous les essais et s’est terminée à {at}.</translation>
    </message>
    <message>
        <source>Your order could not be carried out because of a technical problem.</source>
        <translation>Votre commande n’a pas pu être exécutée à cause d’un problème technique.</translation>
    </message>
    <message>
        <source>Refunded {money}</source>
        <translation>{money} remboursés</translation>
    </message>
    <message>
        <source>{service} refused {step}, so the order was undone. The refund of {money} was confirmed by {at}.</source>
        <translation>{service} a refusé «&#xa0;{step}&#xa0;», la commande a donc été défaite. Le remboursement de {money} était confirmé à {at}.</translation>
    </message>
    <message>
        <source>The order was undone. The refund of {money} was confirmed by {at}.</source>
        <translation>La commande a été défaite. Le remboursement de {money} était confirmé à {at}.</translation>
    </message>
    <message>
        <source>Your order could not be carried out. The refund has left us; your bank shows it within 3 to 5 days.</source>
        <translation>Votre commande n’a pas pu être exécutée. Le remboursement est parti de chez nous&#xa0;; votre banque l’affiche sous 3 à 5 jours.</translation>
    </message>
    <message>
        <source>Not approved by our team</source>
        <translation>Non approuvée par notre équipe</translation>
    </message>
    <message>
        <source>A colleague rejected the order; it ended at {at}. The reason stands in its events.</source>
        <translation>Un collègue a rejeté la commande&#xa0;; elle s’est terminée à {at}. Le motif figure dans ses événements.</translation>
    </message>
    <message>
        <source>We cannot accept this order.</source>
        <translation>Nous ne pouvons pas accepter cette commande.</translation>
    </message>
    <message>
        <source>Being checked: {step}</source>
        <translation>Vérification en cours&#xa0;: {step}</translation>
    </message>
    <message>
        <source>Checks are running</source>
        <translation>Vérifications en cours</translation>
    </message>
    <message>
        <source>The order is being checked now, since {since}.</source>
        <translation>La commande est en cours de vérification depuis {since}.</translation>
    </message>
    <message>
        <source>It goes on by itself.</source>
        <translation>Elle continue d’elle-même.</translation>
    </message>
    <message>
        <source>Your order has arrived and is being checked right now.</source>
        <translation>Votre commande est arrivée et est en cours de vérification.</translation>
    </message>
    <message>
        <source>Being confirmed: {step}</source>
        <translation>Confirmation en cours&#xa0;: {step}</translation>
    </message>
    <message>
        <source>Being confirmed now</source>
        <translation>Confirmation en cours</translation>
    </message>
    <message>
        <source>{step} is running now at {service}, since {since}.</source>
        <translation>«&#xa0;{step}&#xa0;» est en cours chez {service} depuis {since}.</translation>
    </message>
    <message>
        <source>The order is being confirmed now.</source>
        <translation>La commande est en cours de confirmation.</translation>
    </message>
    <message>
        <source>Your order is being confirmed right now.</source>
        <translation>Votre commande est en cours de confirmation.</translation>
    </message>
    <message>
        <source>Running now: {step}</source>
        <translation>En cours&#xa0;: {step}</translation>
    </message>
    <message>
        <source>Being carried out now</source>
        <translation>Exécution en cours</translation>
    </message>
    <message>
        <source>The order is being carried out now.</source>
        <translation>La commande est en cours d’exécution.</translation>
    </message>
    <message>
        <source>Your order is being made ready right now.</source>
        <translation>Votre commande est en cours de préparation.</translation>
    </message>
    <message>
        <source>Paid; running now: {step}</source>
        <translation>Payée&#xa0;; en cours&#xa0;: {step}</translation>
    </message>
    <message>
        <source>Paid; being carried out now</source>
        <translation>Payée&#xa0;; exécution en cours</translation>
    </message>
    <message>
        <source>{step}, try {try} of {of}: {failure}</source>
        <translation>{step}, essai {try} sur {of}&#xa0;: {failure}</translation>
    </message>
    <message>
        <source>Try {try} of {of} did not succeed: {failure}.</source>
        <translation>L’essai {try} sur {of} n’a pas abouti&#xa0;: {failure}.</translation>
    </message>
    <message>
        <source>The next try follows by itself at {due}.</source>
        <translation>Le prochain essai suit de lui-même à {due}.</translation>
    </message>
    <message>
        <source>The next try follows by itself.</source>
        <translation>Le prochain essai suit de lui-même.</translation>
    </message>
    <message>
        <source>There is a short delay on our side. Your order is safe and goes on by itself.</source>
        <translation>Il y a un court retard de notre côté. Votre commande est en sécurité et continue d’elle-même.</translation>
    </message>
    <message>
        <source>{step}: waits until {due}</source>
        <translation>{step}&#xa0;: attend jusqu’à {due}</translation>
    </message>
    <message>
        <source>{step}: waits for its time</source>
        <translation>{step}&#xa0;: attend son heure</translation>
    </message>
    <message>
        <source>The order waits as planned, since {since}.</source>
        <translation>La commande attend comme prévu depuis {since}.</translation>
    </message>
    <message>
        <source>It goes on by itself at {due}.</source>
        <translation>Elle continue d’elle-même à {due}.</translation>
    </message>
    <message>
        <source>All is well with your order. It goes on at {due}.</source>
        <translation>Tout va bien avec votre commande. Elle continue à {due}.</translation>
    </message>
    <message>
        <source>All is well with your order. It goes on by itself.</source>
        <translation>Tout va bien avec votre commande. Elle continue d’elle-même.</translation>
    </message>
    <message>
        <source>Not known yet if money was taken</source>
        <translation>On ignore encore si l’argent a été prélevé</translation>
    </message>
    <message>
        <source>The last try at {since} had no clear answer. {service} is being asked what was done. Please do not retry by hand.</source>
        <translation>Le dernier essai à {since} n’a pas eu de réponse claire. On demande à {service} ce qui a été fait. Merci de ne pas réessayer à la main.</translation>
    </message>
    <message>
        <source>Sagadesk asks {service} again at {due}.</source>
        <translation>Sagadesk demande à nouveau à {service} à {due}.</translation>
    </message>
    <message>
        <source>Sagadesk asks {service} by itself.</source>
        <translation>Sagadesk demande de lui-même à {service}.</translation>
    </message>
    <message>
        <source>We are checking your payment right now.</source>
        <translation>Nous vérifions votre paiement en ce moment.</translation>
    </message>
    <message>
        <source>Not known yet if the delivery was made</source>
        <translation>On ignore encore si la livraison a été créée</translation>
    </message>
    <message>
        <source>We are checking with the carrier right now.</source>
        <translation>Nous vérifions avec le transporteur en ce moment.</translation>
    </message>
    <message>
        <source>{step}: not known yet if it was done</source>
        <translation>{step}&#xa0;: on ignore encore si c’est fait</translation>
    </message>
    <message>
        <source>We are checking one part of your order right now. It goes on by itself.</source>
        <translation>Nous vérifions une partie de votre commande. Elle continue d’elle-même.</translation>
    </message>
    <message>
        <source>Waiting for the payment until {due}</source>
        <translation>En attente du paiement jusqu’à {due}</translation>
    </message>
    <message>
        <source>Waiting for the payment</source>
        <translation>En attente du paiement</translation>
    </message>
    <message>
        <source>{service} took the request at {since}; the final answer is still to come.</source>
        <translation>{service} a pris la demande à {since}&#xa0;; la réponse définitive est encore attendue.</translation>
    </message>
    <message>
        <source>The order goes on by itself when the answer comes, at the latest at {due}.</source>
        <translation>La commande continue d’elle-même à l’arrivée de la réponse, au plus tard à {due}.</translation>
    </message>
    <message>
        <source>The order goes on by itself when the answer comes.</source>
        <translation>La commande continue d’elle-même à l’arrivée de la réponse.</translation>
    </message>
    <message>
        <source>Your payment still waits for a confirmation. If your bank&apos;s app asks you, please confirm; it waits until {due}.</source>
        <translation>Votre paiement attend encore une confirmation. Si l’application de votre banque le demande, confirmez s’il vous plaît&#xa0;; elle attend jusqu’à {due}.</translation>
    </message>
    <message>
        <source>Your payment still waits for a confirmation. If your bank&apos;s app asks you, please confirm.</source>
        <translation>Votre paiement attend encore une confirmation. Si l’application de votre banque le demande, confirmez s’il vous plaît.</translation>
    </message>
    <message>
        <source>{step}: {service} has not answered yet</source>
        <translation>{step}&#xa0;: {service} n’a pas encore répondu</translation>
    </message>
    <message>
        <source>Your order is being worked on and goes on by itself.</source>
        <translation>Votre commande est en traitement et continue d’elle-même.</translation>
    </message>
    <message>
        <source>{step}: waits for a yes or no</source>
        <translation>{step}&#xa0;: attend un oui ou un non</translation>
    </message>
    <message>
        <source>A colleague has to approve or reject it; it waits since {since}, until {due}.</source>
        <translation>Un collègue doit approuver ou rejeter&#xa0;; en attente depuis {since}, jusqu’à {due}.</translation>
    </message>
    <message>
        <source>A colleague has to approve or reject it; it waits since {since}.</source>
        <translation>Un collègue doit approuver ou rejeter&#xa0;; en attente depuis {since}.</translation>
    </message>
    <message>
        <source>Approve or reject it; the reason is kept.</source>
        <translation>Approuvez ou rejetez&#xa0;; le motif est conservé.</translation>
    </message>
    <message>
        <source>A colleague has to approve this; I will push it today.</source>
        <translation>Un collègue doit l’approuver&#xa0;; je m’en occupe aujourd’hui.</translation>
    </message>
    <message>
        <source>Parked: {service} takes no requests now</source>
        <translation>En pause&#xa0;: {service} ne prend pas de demandes</translation>
    </message>
    <message>
        <source>Requests to {service} are held back; the order waits since {since} and uses up no tries.</source>
        <translation>Les demandes à {service} sont retenues&#xa0;; la commande attend depuis {since} sans consommer d’essais.</translation>
    </message>
    <message>
        <source>The order goes on by itself.</source>
        <translation>La commande continue d’elle-même.</translation>
    </message>
    <message>
        <source>There is a technical delay right now. Your order is safe and goes on by itself.</source>
        <translation>Il y a un retard technique en ce moment. Votre commande est en sécurité et continue d’elle-même.</translation>
    </message>
    <message>
        <source>Parked: {service} is not answering</source>
        <translation>En pause&#xa0;: {service} ne répond pas</translation>
    </message>
    <message>
        <source>The order goes on by itself; {service} is tested again at {probe}.</source>
        <translation>La commande continue d’elle-même&#xa0;; {service} est testé à nouveau à {probe}.</translation>
    </message>
    <message>
        <source>Parked: {service} is paused by us</source>
        <translation>En pause&#xa0;: {service} est suspendu par nous</translation>
    </message>
    <message>
        <source>{service} is paused until {until}; the order waits since {since} and uses up no tries.</source>
        <translation>{service} est suspendu jusqu’à {until}&#xa0;; la commande attend depuis {since} sans consommer d’essais.</translation>
    </message>
    <message>
        <source>{service} is paused; the order waits since {since} and uses up no tries.</source>
        <translation>{service} est suspendu&#xa0;; la commande attend depuis {since} sans consommer d’essais.</translation>
    </message>
    <message>
        <source>We are doing maintenance until {until}. Your order is safe and goes on by itself.</source>
        <translation>Nous faisons une maintenance jusqu’à {until}. Votre commande est en sécurité et continue d’elle-même.</translation>
    </message>
    <message>
        <source>We are doing maintenance right now. Your order is safe and goes on by itself.</source>
        <translation>Nous faisons une maintenance en ce moment. Votre commande est en sécurité et continue d’elle-même.</translation>
    </message>
    <message>
        <source>Being stopped by a colleague</source>
        <translation>Arrêt en cours par un collègue</translation>
    </message>
    <message>
        <source>A colleague stopped the order at {since}; what is under way is still being answered.</source>
        <translation>Un collègue a arrêté la commande à {since}&#xa0;; ce qui est en cours reçoit encore sa réponse.</translation>
    </message>
    <message>
        <source>Then it waits until somebody lets it go on.</source>
        <translation>Ensuite elle attend que quelqu’un la laisse continuer.</translation>
    </message>
    <message>
        <source>A colleague is looking at your order right now.</source>
        <translation>Un collègue examine votre commande en ce moment.</translation>
    </message>
    <message>
        <source>The order is on its way</source>
        <translation>La commande est en cours</translation>
    </message>
    <message>
        <source>The order is being worked on.</source>
        <translation>La commande est en cours.</translation>
    </message>
    <message>
        <source>Your order is being worked on.</source>
        <translation>Votre commande est en cours de traitement.</translation>
    </message>
    <message>
        <source>Held: a person must decide</source>
        <translation>Retenue&#xa0;: une personne doit décider</translation>
    </message>
    <message>
        <source>The order is held until a person decides.</source>
        <translation>La commande est retenue jusqu’à ce qu’une personne décide.</translation>
    </message>
    <message>
        <source>Open the order to see what can be done.</source>
        <translation>Ouvrez la commande pour voir ce qui est possible.</translation>
    </message>
    <message>
        <source>A colleague is looking at your order. We write to you today.</source>
        <translation>Un collègue examine votre commande. Nous vous écrivons aujourd’hui.</translation>
    </message>
    <message>
        <source>The order is being undone</source>
        <translation>La commande est en cours de retour</translation>
    </message>
    <message>
        <source>The order is being undone.</source>
        <translation>La commande est en cours de retour.</translation>
    </message>
    <message>
        <source>It ends by itself when everything is undone.</source>
        <translation>Elle se termine d’elle-même quand tout est défait.</translation>
    </message>
    <message>
        <source>We are closing your order now.</source>
        <translation>Nous clôturons votre commande en ce moment.</translation>
    </message>
    <message>
        <source>The order has ended</source>
        <translation>La commande est finie</translation>
    </message>
    <message>
        <source>The order has ended.</source>
        <translation>La commande est finie.</translation>
    </message>
    <message>
        <source>Your order has ended.</source>
        <translation>Votre commande est finie.</translation>
    </message>
    <message>
        <source>{step}: no success, needs a person</source>
        <translation>{step}&#xa0;: pas abouti, décision requise</translation>
    </message>
    <message numerus="yes">
        <source>{step} did not succeed in %n tries; the last one at {since}: {failure}.</source>
        <translation>
            <numerusform>«&#xa0;{step}&#xa0;» n’a pas abouti en %n essai, le dernier à {since}&#xa0;: {failure}.</numerusform>
            <numerusform>«&#xa0;{step}&#xa0;» n’a pas abouti en %n essais, le dernier à {since}&#xa0;: {failure}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Retry goes on at {step}; the same request is used, so nothing is done twice.</source>
        <translation>Réessayer reprend à «&#xa0;{step}&#xa0;»&#xa0;; la même demande est utilisée, donc rien n’est fait deux fois.</translation>
    </message>
    <message>
        <source>There was a technical problem with your order.</source>
        <translation>Il y a eu un problème technique avec votre commande.</translation>
    </message>
    <message>
        <source>We can go on with it now.</source>
        <translation>Nous pouvons la poursuivre maintenant.</translation>
    </message>
    <message numerus="yes">
        <source>{service} did not answer in %n tries</source>
        <translation>
            <numerusform>{service} n’a pas répondu en %n essai</numerusform>
            <numerusform>{service} n’a pas répondu en %n essais</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{step} had no success in %n tries; the last one at {since} had no answer.</source>
        <translation>
            <numerusform>«&#xa0;{step}&#xa0;» n’a pas abouti en %n essai&#xa0;; celui de {since} n’a pas eu de réponse.</numerusform>
            <numerusform>«&#xa0;{step}&#xa0;» n’a pas abouti en %n essais&#xa0;; le dernier à {since} n’a pas eu de réponse.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{service} was not reachable in %n tries</source>
        <translation>
            <numerusform>{service} injoignable en %n essai</numerusform>
            <numerusform>{service} injoignable en %n essais</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{step} had no success in %n tries; at the last one at {since} {service} was not reachable.</source>
        <translation>
            <numerusform>«&#xa0;{step}&#xa0;» n’a pas abouti en %n essai&#xa0;; à {since} {service} était injoignable.</numerusform>
            <numerusform>«&#xa0;{step}&#xa0;» n’a pas abouti en %n essais&#xa0;; au dernier, à {since}, {service} était injoignable.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{service} was too busy in %n tries</source>
        <translation>
            <numerusform>{service} trop occupé en %n essai</numerusform>
            <numerusform>{service} trop occupé en %n essais</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{step} had no success in %n tries; at the last one at {since} {service} was too busy.</source>
        <translation>
            <numerusform>«&#xa0;{step}&#xa0;» n’a pas abouti en %n essai&#xa0;; à {since} {service} était trop occupé.</numerusform>
            <numerusform>«&#xa0;{step}&#xa0;» n’a pas abouti en %n essais&#xa0;; au dernier, à {since}, {service} était trop occupé.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{service} had a problem in %n tries</source>
        <translation>
            <numerusform>{service} avait un problème en %n essai</numerusform>
            <numerusform>{service} avait un problème en %n essais</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{step} had no success in %n tries; at the last one at {since} {service} had a problem.</source>
        <translation>
            <numerusform>«&#xa0;{step}&#xa0;» n’a pas abouti en %n essai&#xa0;; à {since} {service} avait un problème.</numerusform>
            <numerusform>«&#xa0;{step}&#xa0;» n’a pas abouti en %n essais&#xa0;; au dernier, à {since}, {service} avait un problème.</numerusform>
        </translation>
    </message>
    <message>
        <source>{step}: refused, but no way back</source>
        <translation>{step}&#xa0;: refusé, mais sans retour possible</translation>
    </message>
    <message>
        <source>{service} refused {step} at {since}. From here on the order can only go forward, so a person decides.</source>
        <translation>{service} a refusé «&#xa0;{step}&#xa0;» à {since}. À partir d’ici la commande ne peut qu’avancer, donc une personne décide.</translation>
    </message>
    <message>
        <source>Retry asks {service} once more; or the step is left out.</source>
        <translation>Réessayer demande encore une fois à {service}&#xa0;; ou bien l’étape est sautée.</translation>
    </message>
    <message>
        <source>One last part of your order needs a colleague. We write to you today.</source>
        <translation>Une dernière partie de votre commande demande un collègue. Nous vous écrivons aujourd’hui.</translation>
    </message>
    <message>
        <source>Not known if money was taken, needs a person</source>
        <translation>On ignore si l’argent a été prélevé, à vérifier</translation>
    </message>
    <message>
        <source>The answer of {service} was lost at {since} and could not be found out. Please do not take the payment again by hand.</source>
        <translation>La réponse de {service} a été perdue à {since} et n’a pas pu être retrouvée. Merci de ne pas encaisser à nouveau à la main.</translation>
    </message>
    <message>
        <source>Look it up at {service}, then say whether it was done.</source>
        <translation>Vérifiez chez {service}, puis dites si c’était fait.</translation>
    </message>
    <message>
        <source>A colleague is looking into your payment and writes to you today.</source>
        <translation>Un collègue examine votre paiement et vous écrit aujourd’hui.</translation>
    </message>
    <message>
        <source>Not known if the delivery was made</source>
        <translation>On ignore si la livraison a été créée</translation>
    </message>
    <message>
        <source>The answer of {service} was lost at {since}. It is not asked for a second time by itself; a person looks it up.</source>
        <translation>La réponse de {service} a été perdue à {since}. La demande n’est pas refaite d’elle-même&#xa0;; une personne vérifie.</translation>
    </message>
    <message>
        <source>We are checking with the carrier and write to you today.</source>
        <translation>Nous vérifions avec le transporteur et vous écrivons aujourd’hui.</translation>
    </message>
    <message>
        <source>{step}: not known if it was done</source>
        <translation>{step}&#xa0;: on ignore si c’est fait</translation>
    </message>
    <message>
        <source>We are checking one part of your order and write to you today.</source>
        <translation>Nous vérifions une partie de votre commande et vous écrivons aujourd’hui.</translation>
    </message>
    <message>
        <source>The answer of {service} cannot be read</source>
        <translation>Réponse de {service} illisible</translation>
    </message>
    <message>
        <source>{service} answered to {step} at {since} in a way that Sagadesk does not understand.</source>
        <translation>{service} a répondu à «&#xa0;{step}&#xa0;» à {since} d’une façon que Sagadesk ne comprend pas.</translation>
    </message>
    <message>
        <source>Once the answers are repaired, Retry asks {service} again.</source>
        <translation>Une fois les réponses corrigées, Réessayer demande à nouveau à {service}.</translation>
    </message>
    <message>
        <source>There was a technical problem with your order; a colleague is on it.</source>
        <translation>Il y a eu un problème technique avec votre commande&#xa0;; un collègue s’en occupe.</translation>
    </message>
    <message>
        <source>Approval is overdue</source>
        <translation>Approbation en retard</translation>
    </message>
    <message>
        <source>{step} waits for a yes or no since {since}.</source>
        <translation>«&#xa0;{step}&#xa0;» attend un oui ou un non depuis {since}.</translation>
    </message>
    <message>
        <source>Refund not confirmed, needs a person</source>
        <translation>Remboursement non confirmé, à traiter</translation>
    </message>
    <message numerus="yes">
        <source>{service} was asked %n times to refund {money} and did not confirm it; the last time at {since}. Money may be stuck.</source>
        <translation>
            <numerusform>{service} a été prié %n fois de rembourser {money} et ne l’a pas confirmé, la dernière fois à {since}. De l’argent est peut-être bloqué.</numerusform>
            <numerusform>{service} a été prié %n fois de rembourser {money} et ne l’a pas confirmé, la dernière fois à {since}. De l’argent est peut-être bloqué.</numerusform>
        </translation>
    </message>
    <message>
        <source>Retry asks {service} for the refund again; or settle it by hand with a reference.</source>
        <translation>Réessayer demande à nouveau le remboursement à {service}&#xa0;; ou réglez-le à la main avec une référence.</translation>
    </message>
    <message>
        <source>Your refund is being checked by a colleague today. We write to you.</source>
        <translation>Votre remboursement est vérifié aujourd’hui par un collègue. Nous vous écrivons.</translation>
    </message>
    <message>
        <source>Held amount not released, needs a person</source>
        <translation>Réservation du montant non levée, à traiter</translation>
    </message>
    <message numerus="yes">
        <source>{service} was asked %n times to release {money} and did not confirm it; the last time at {since}. Money may be stuck.</source>
        <translation>
            <numerusform>{service} a été prié %n fois de libérer {money} et ne l’a pas confirmé, la dernière fois à {since}. De l’argent est peut-être bloqué.</numerusform>
            <numerusform>{service} a été prié %n fois de libérer {money} et ne l’a pas confirmé, la dernière fois à {since}. De l’argent est peut-être bloqué.</numerusform>
        </translation>
    </message>
    <message>
        <source>Retry asks {service} for the release again; or settle it by hand with a reference.</source>
        <translation>Réessayer demande à nouveau la libération à {service}&#xa0;; ou réglez-la à la main avec une référence.</translation>
    </message>
    <message>
        <source>You may see a pending amount. A colleague is taking care of it today.</source>
        <translation>Vous voyez peut-être un montant en attente. Un collègue s’en occupe aujourd’hui.</translation>
    </message>
    <message>
        <source>Stock not released, needs a person</source>
        <translation>Stock non libéré, à traiter</translation>
    </message>
    <message numerus="yes">
        <source>{service} was asked %n times to take back the reservation and did not confirm it; the last time at {since}.</source>
        <translation>
            <numerusform>{service} a été prié %n fois de lever la réservation et ne l’a pas confirmé, la dernière fois à {since}.</numerusform>
            <numerusform>{service} a été prié %n fois de lever la réservation et ne l’a pas confirmé, la dernière fois à {since}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Retry asks {service} again; or settle it by hand.</source>
        <translation>Réessayer demande à nouveau à {service}&#xa0;; ou réglez à la main.</translation>
    </message>
    <message>
        <source>Your order is being closed; a colleague is finishing the rest.</source>
        <translation>Votre commande est en cours de clôture&#xa0;; un collègue termine le reste.</translation>
    </message>
    <message>
        <source>Delivery not stopped, needs a person</source>
        <translation>Livraison non arrêtée, à traiter</translation>
    </message>
    <message numerus="yes">
        <source>{service} was asked %n times to stop the delivery and did not confirm it; the last time at {since}.</source>
        <translation>
            <numerusform>{service} a été prié %n fois d’arrêter la livraison et ne l’a pas confirmé, la dernière fois à {since}.</numerusform>
            <numerusform>{service} a été prié %n fois d’arrêter la livraison et ne l’a pas confirmé, la dernière fois à {since}.</numerusform>
        </translation>
    </message>
    <message>
        <source>A colleague is taking care of the delivery with the carrier and writes to you today.</source>
        <translation>Un collègue s’occupe de la livraison avec le transporteur et vous écrit aujourd’hui.</translation>
    </message>
    <message>
        <source>Undo did not finish, needs a person</source>
        <translation>Retour non terminé, à traiter</translation>
    </message>
    <message numerus="yes">
        <source>{service} was asked %n times to undo {step} and did not confirm it; the last time at {since}.</source>
        <translation>
            <numerusform>{service} a été prié %n fois de défaire «&#xa0;{step}&#xa0;» et ne l’a pas confirmé, la dernière fois à {since}.</numerusform>
            <numerusform>{service} a été prié %n fois de défaire «&#xa0;{step}&#xa0;» et ne l’a pas confirmé, la dernière fois à {since}.</numerusform>
        </translation>
    </message>
    <message>
        <source>A payment was reported after the order ended</source>
        <translation>Paiement signalé après la fin de la commande</translation>
    </message>
    <message>
        <source>{service} reported a payment of {money} after the order had been given up. It must be refunded, or the order must go on.</source>
        <translation>{service} a signalé un paiement de {money} après l’abandon de la commande. Il faut le rembourser, ou la commande doit continuer.</translation>
    </message>
    <message>
        <source>Undo asks {service} to give the money back; or settle it by hand.</source>
        <translation>Défaire demande à {service} de rendre l’argent&#xa0;; ou réglez à la main.</translation>
    </message>
    <message>
        <source>A payment for your order was reported late. We either refund it or send the goods, whichever you like.</source>
        <translation>Un paiement pour votre commande a été signalé tardivement. Nous le remboursons ou envoyons la marchandise, comme vous préférez.</translation>
    </message>
    <message>
        <source>A hold was reported after the order ended</source>
        <translation>Réservation signalée après la fin de la commande</translation>
    </message>
    <message>
        <source>{service} reported a hold of {money} after the order had been given up. It must be released, or the order must go on.</source>
        <translation>{service} a signalé une réservation de {money} après l’abandon de la commande. Il faut la lever, ou la commande doit continuer.</translation>
    </message>
    <message>
        <source>Undo asks {service} to release it; or settle it by hand.</source>
        <translation>Défaire demande à {service} de la lever&#xa0;; ou réglez à la main.</translation>
    </message>
    <message>
        <source>{step}: reported done after the order ended</source>
        <translation>{step}&#xa0;: signalé fait après la fin de la commande</translation>
    </message>
    <message>
        <source>{service} reported {step} as done after the order had been given up.</source>
        <translation>{service} a signalé «&#xa0;{step}&#xa0;» comme fait après l’abandon de la commande.</translation>
    </message>
    <message>
        <source>Undo takes it back at {service}; or settle it by hand.</source>
        <translation>Défaire le reprend chez {service}&#xa0;; ou réglez à la main.</translation>
    </message>
    <message>
        <source>{workflow}, version {version}, is not installed</source>
        <translation>{workflow}, version {version}, non installé</translation>
    </message>
    <message>
        <source>The steps of this order are not installed here, so it cannot go on and nobody can tell what was done.</source>
        <translation>Les étapes de cette commande ne sont pas installées ici&#xa0;; elle ne peut donc pas continuer et personne ne peut dire ce qui a été fait.</translation>
    </message>
    <message>
        <source>Once version {version} is installed, the order goes on where it stands.</source>
        <translation>Une fois la version {version} installée, la commande continue où elle en est.</translation>
    </message>
    <message>
        <source>There is a technical delay right now. A colleague is on it.</source>
        <translation>Il y a un retard technique en ce moment. Un collègue s’en occupe.</translation>
    </message>
    <message>
        <source>Stopped by a colleague</source>
        <translation>Arrêtée par un collègue</translation>
    </message>
    <message>
        <source>A colleague stopped the order at {since}; the reason stands in its events.</source>
        <translation>Un collègue a arrêté la commande à {since}&#xa0;; le motif figure dans ses événements.</translation>
    </message>
    <message>
        <source>Go on lets it continue where it stands.</source>
        <translation>Continuer la laisse reprendre où elle en est.</translation>
    </message>
    <message>
        <source>The order is being given up</source>
        <translation>La commande est en cours d’abandon</translation>
    </message>
    <message>
        <source>The order is being given up since {since}; what was done is undone next.</source>
        <translation>La commande est en cours d’abandon depuis {since}&#xa0;; ce qui a été fait est défait ensuite.</translation>
    </message>
    <message>
        <source>Refund of {money} is running</source>
        <translation>Remboursement de {money} en cours</translation>
    </message>
    <message>
        <source>{money} had been taken; the refund was asked for at {since} and usually takes 3 to 5 days.</source>
        <translation>{money} avaient été prélevés&#xa0;; le remboursement a été demandé à {since} et prend en général 3 à 5 jours.</translation>
    </message>
    <message>
        <source>The order ends by itself when {service} confirms the refund.</source>
        <translation>La commande se termine d’elle-même quand {service} confirme le remboursement.</translation>
    </message>
    <message>
        <source>Your order could not be carried out and your money is on its way back, usually in 3 to 5 days.</source>
        <translation>Votre commande n’a pas pu être exécutée et votre argent vous est renvoyé, en général sous 3 à 5 jours.</translation>
    </message>
    <message>
        <source>Amount is held, not taken; being released</source>
        <translation>Montant réservé, non prélevé&#xa0;; libération en cours</translation>
    </message>
    <message>
        <source>{money} is held, not taken; the release was asked for at {since}.</source>
        <translation>{money} sont réservés, non prélevés&#xa0;; la libération a été demandée à {since}.</translation>
    </message>
    <message>
        <source>The order ends by itself when {service} confirms the release.</source>
        <translation>La commande se termine d’elle-même quand {service} confirme la libération.</translation>
    </message>
    <message>
        <source>You may see a pending amount. It is not a charge and goes away within 7 days.</source>
        <translation>Vous voyez peut-être un montant en attente. Ce n’est pas un débit et il disparaît sous 7 jours.</translation>
    </message>
    <message>
        <source>Being undone: {step}</source>
        <translation>Retour en cours&#xa0;: {step}</translation>
    </message>
    <message>
        <source>{step} is being undone now at {service}, since {since}.</source>
        <translation>«&#xa0;{step}&#xa0;» est en cours de retour chez {service} depuis {since}.</translation>
    </message>
    <message>
        <source>Undoing, try {try} of {of}: {failure}</source>
        <translation>Retour, essai {try} sur {of}&#xa0;: {failure}</translation>
    </message>
    <message>
        <source>{step} is being undone; try {try} of {of} did not succeed: {failure}.</source>
        <translation>«&#xa0;{step}&#xa0;» est en cours de retour&#xa0;; l’essai {try} sur {of} n’a pas abouti&#xa0;: {failure}.</translation>
    </message>
    <message>
        <source>We are closing your order now. There is a short delay on our side.</source>
        <translation>Nous clôturons votre commande en ce moment. Il y a un court retard de notre côté.</translation>
    </message>
    <message>
        <source>Undo waits: {service} takes no requests now</source>
        <translation>Retour en attente&#xa0;: {service} ne prend rien</translation>
    </message>
    <message>
        <source>{step} is to be undone, but requests to {service} are held back since {since}.</source>
        <translation>«&#xa0;{step}&#xa0;» doit être défait, mais les demandes à {service} sont retenues depuis {since}.</translation>
    </message>
    <message>
        <source>{service} wrote: &quot;{words}&quot;.</source>
        <translation>{service} a écrit&#xa0;: «&#xa0;{words}&#xa0;».</translation>
    </message>
    <message>
        <source>This usually takes {duration}.</source>
        <translation>Cela prend en général {duration}.</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>%1 below last %2</source>
        <translation>%1 de moins que %2 dernier</translation>
    </message>
    <message>
        <source>%1 above last %2</source>
        <translation>%1 de plus que %2 dernier</translation>
    </message>
    <message>
        <source>Orders today</source>
        <translation>Commandes du jour</translation>
    </message>
    <message>
        <source>none is parked</source>
        <translation>aucune n’est en pause</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Terminées</translation>
    </message>
    <message>
        <source>of %1 finished today</source>
        <translation>sur %1 finies aujourd’hui</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Retenues</translation>
    </message>
    <message>
        <source>Time to complete</source>
        <translation>Temps jusqu’à la fin</translation>
    </message>
    <message>
        <source>median; 95 % within %1</source>
        <translation>médiane&#xa0;; 95&#xa0;% en moins de&#xa0;%1</translation>
    </message>
    <message>
        <source>nothing was completed today</source>
        <translation>rien n’a été terminé aujourd’hui</translation>
    </message>
    <message>
        <source>oldest %1</source>
        <translation>la plus ancienne %1</translation>
    </message>
    <message>
        <source>nothing waits to be taken</source>
        <translation>rien n’attend d’être prélevé</translation>
    </message>
    <message>
        <source>Authorised, not taken</source>
        <translation>Autorisé, non prélevé</translation>
    </message>
    <message>
        <source>orders wait for a person</source>
        <translation>commandes attendent une personne</translation>
    </message>
    <message>
        <source>nothing waits for a person</source>
        <translation>rien n’attend une personne</translation>
    </message>
    <message>
        <source>%1 waits for a person</source>
        <translation>%1 en attente d’une personne</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échouées</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulées</translation>
    </message>
    <message>
        <source>p95 %1</source>
        <translation>p95 %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>jusqu’à %1</translation>
    </message>
    <message>
        <source>%1 unsteady</source>
        <translation>%1 instable</translation>
    </message>
    <message>
        <source>per 5 minutes</source>
        <translation>par 5 minutes</translation>
    </message>
    <message>
        <source>per 30 minutes</source>
        <translation>par 30 minutes</translation>
    </message>
    <message>
        <source>per 3 hours</source>
        <translation>par 3 heures</translation>
    </message>
    <message>
        <source>%1 paused</source>
        <translation>%1 en pause</translation>
    </message>
    <message>
        <source>%1 changed by a colleague</source>
        <translation>%1 modifié par un collègue</translation>
    </message>
    <message>
        <source>none a week ago</source>
        <translation>aucune il y a une semaine</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>Échecs</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>Pipeline</translation>
    </message>
    <message>
        <source>Workflows</source>
        <translation>Workflows</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Audit</translation>
    </message>
    <message>
        <source>Nodes &amp; storage</source>
        <translation>Nœuds &amp; stockage</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
</context>
<context>
    <name>PanelWords</name>
    <message>
        <source>The money was taken already.</source>
        <translation>L’argent a déjà été prélevé.</translation>
    </message>
    <message>
        <source>It has already ended.</source>
        <translation>Elle est déjà finie.</translation>
    </message>
    <message>
        <source>It is held already.</source>
        <translation>Elle est déjà retenue.</translation>
    </message>
    <message>
        <source>The items are reserved already.</source>
        <translation>Les articles sont déjà réservés.</translation>
    </message>
    <message>
        <source>It is being undone already.</source>
        <translation>Elle est déjà en cours de retour.</translation>
    </message>
    <message>
        <source>A request is under way; its answer comes first.</source>
        <translation>Une demande est en cours&#xa0;; sa réponse vient d’abord.</translation>
    </message>
    <message>
        <source>It cannot be undone.</source>
        <translation>Elle ne peut pas être défaite.</translation>
    </message>
    <message>
        <source>The change would need other steps than those that were begun.</source>
        <translation>La modification demanderait d’autres étapes que celles déjà commencées.</translation>
    </message>
    <message>
        <source>The new total is above what was approved.</source>
        <translation>Le nouveau total dépasse ce qui a été approuvé.</translation>
    </message>
    <message>
        <source>The new total is above the amount that is held.</source>
        <translation>Le nouveau total dépasse le montant réservé.</translation>
    </message>
    <message>
        <source>It cannot be changed any more.</source>
        <translation>Elle ne peut plus être modifiée.</translation>
    </message>
    <message>
        <source>It does not wait for an approval.</source>
        <translation>Elle n’attend pas d’approbation.</translation>
    </message>
    <message>
        <source>It has not failed.</source>
        <translation>Elle n’a pas échoué.</translation>
    </message>
    <message>
        <source>It is not held.</source>
        <translation>Elle n’est pas retenue.</translation>
    </message>
    <message>
        <source>Something of it is still open.</source>
        <translation>Quelque chose en est encore ouvert.</translation>
    </message>
    <message>
        <source>Nothing of it is open.</source>
        <translation>Rien n’en est ouvert.</translation>
    </message>
    <message>
        <source>There is nothing to try again.</source>
        <translation>Il n’y a rien à réessayer.</translation>
    </message>
    <message>
        <source>It has gone too far and can only go forward.</source>
        <translation>Elle est allée trop loin et ne peut qu’avancer.</translation>
    </message>
    <message>
        <source>Its last step that decides is under way.</source>
        <translation>Sa dernière étape décisive est en cours.</translation>
    </message>
    <message>
        <source>A reference is needed.</source>
        <translation>Une référence est nécessaire.</translation>
    </message>
    <message>
        <source>This step cannot be left out.</source>
        <translation>Cette étape ne peut pas être sautée.</translation>
    </message>
    <message>
        <source>Somebody must say first whether it was done.</source>
        <translation>Il faut d’abord que quelqu’un dise si c’était fait.</translation>
    </message>
    <message>
        <source>Its steps are not installed here.</source>
        <translation>Ses étapes ne sont pas installées ici.</translation>
    </message>
    <message>
        <source>Somebody has changed it meanwhile.</source>
        <translation>Quelqu’un l’a modifiée entre-temps.</translation>
    </message>
    <message>
        <source>There is no such order.</source>
        <translation>Il n’y a pas de telle commande.</translation>
    </message>
    <message>
        <source>It does not allow this now.</source>
        <translation>Elle ne le permet pas maintenant.</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Recommencer</translation>
    </message>
    <message>
        <source>Edit first</source>
        <translation>Modifier d’abord</translation>
    </message>
    <message>
        <source>It was done</source>
        <translation>C’était fait</translation>
    </message>
    <message>
        <source>It was not done</source>
        <translation>Ce n’était pas fait</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Sauter</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Défaire</translation>
    </message>
    <message>
        <source>Cancel the order</source>
        <translation>Annuler la commande</translation>
    </message>
    <message>
        <source>Settle by hand</source>
        <translation>Régler à la main</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Approuver</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rejeter</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Retry the undo</source>
        <translation>Réessayer le retour</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Essayer maintenant</translation>
    </message>
    <message>
        <source>Stop the order</source>
        <translation>Arrêter la commande</translation>
    </message>
    <message>
        <source>The hold of {money} is released.</source>
        <translation>La réservation de {money} est levée.</translation>
    </message>
    <message>
        <source>{money} goes back to the customer, usually in 3 to 5 days.</source>
        <translation>{money} retournent au client, en général sous 3 à 5 jours.</translation>
    </message>
    <message>
        <source>{step} is undone at {service}.</source>
        <translation>«&#xa0;{step}&#xa0;» est défait chez {service}.</translation>
    </message>
    <message>
        <source>{step} cannot be undone and stays as it is.</source>
        <translation>«&#xa0;{step}&#xa0;» ne peut pas être défait et reste tel quel.</translation>
    </message>
    <message>
        <source>The order goes on at {step}.</source>
        <translation>La commande reprend à «&#xa0;{step}&#xa0;».</translation>
    </message>
    <message numerus="yes">
        <source>%n fields are changed. The original stays in the journal.</source>
        <translation>
            <numerusform>%n champ est modifié. L’original reste dans le journal.</numerusform>
            <numerusform>%n champs sont modifiés. L’original reste dans le journal.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is not known whether money was taken. The same request is used, so it is not taken twice.</source>
        <translation>On ignore si l’argent a été prélevé. La même demande est utilisée, il n’est donc pas prélevé deux fois.</translation>
    </message>
    <message>
        <source>{money} was taken already and is not asked for again.</source>
        <translation>{money} ont déjà été prélevés et ne sont pas redemandés.</translation>
    </message>
    <message>
        <source>{money} stays held.</source>
        <translation>{money} restent réservés.</translation>
    </message>
    <message numerus="yes">
        <source>%n items stay reserved.</source>
        <translation>
            <numerusform>%n article reste réservé.</numerusform>
            <numerusform>%n articles restent réservés.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is reserved stays reserved.</source>
        <translation>Ce qui est réservé le reste.</translation>
    </message>
    <message>
        <source>No message goes out now.</source>
        <translation>Aucun message ne part maintenant.</translation>
    </message>
    <message>
        <source>Run {run} begins with the first step: {money} is asked for once more, and everything is reserved once more.</source>
        <translation>Le passage {run} commence à la première étape&#xa0;: {money} sont demandés une nouvelle fois et tout est réservé une nouvelle fois.</translation>
    </message>
    <message>
        <source>Run {earlier} stays as it is.</source>
        <translation>Le passage {earlier} reste tel quel.</translation>
    </message>
    <message>
        <source>Nothing was charged.</source>
        <translation>Rien n’a été débité.</translation>
    </message>
    <message>
        <source>It is not known whether money was taken.</source>
        <translation>On ignore si l’argent a été prélevé.</translation>
    </message>
    <message>
        <source>The order then ends as cancelled.</source>
        <translation>La commande se termine ensuite comme annulée.</translation>
    </message>
    <message>
        <source>The order then ends as failed.</source>
        <translation>La commande se termine ensuite comme échouée.</translation>
    </message>
    <message>
        <source>This cannot be taken back once it has been sent.</source>
        <translation>Une fois envoyé, cela ne peut plus être repris.</translation>
    </message>
    <message>
        <source>You state that {step} was done, reference {reference}.</source>
        <translation>Vous déclarez que «&#xa0;{step}&#xa0;» a été fait, référence {reference}.</translation>
    </message>
    <message>
        <source>You state that {step} was done.</source>
        <translation>Vous déclarez que «&#xa0;{step}&#xa0;» a été fait.</translation>
    </message>
    <message>
        <source>The order goes on after it.</source>
        <translation>La commande continue ensuite.</translation>
    </message>
    <message>
        <source>You state that {step} was not done.</source>
        <translation>Vous déclarez que «&#xa0;{step}&#xa0;» n’a pas été fait.</translation>
    </message>
    <message>
        <source>{service} is asked to do it once.</source>
        <translation>{service} est prié de le faire une fois.</translation>
    </message>
    <message>
        <source>{step} is left out. All else goes on.</source>
        <translation>«&#xa0;{step}&#xa0;» est sauté. Tout le reste continue.</translation>
    </message>
    <message>
        <source>You state that everything still open was settled outside. Sagadesk will not check it again.</source>
        <translation>Vous déclarez que tout ce qui restait ouvert a été réglé ailleurs. Sagadesk ne le vérifiera plus.</translation>
    </message>
    <message>
        <source>Reference and reason are kept.</source>
        <translation>La référence et le motif sont conservés.</translation>
    </message>
    <message>
        <source>The order goes on after {step}.</source>
        <translation>La commande continue après «&#xa0;{step}&#xa0;».</translation>
    </message>
    <message>
        <source>The order is given up, and what was done is undone.</source>
        <translation>La commande est abandonnée et ce qui a été fait est défait.</translation>
    </message>
    <message>
        <source>{service} is asked once more to undo {step}. The same request is used, so nothing is undone twice.</source>
        <translation>{service} est prié encore une fois de défaire «&#xa0;{step}&#xa0;». La même demande est utilisée, donc rien n’est défait deux fois.</translation>
    </message>
    <message>
        <source>The next try is made at once instead of at {due}.</source>
        <translation>Le prochain essai se fait tout de suite au lieu de {due}.</translation>
    </message>
    <message>
        <source>The next try is made at once.</source>
        <translation>Le prochain essai se fait tout de suite.</translation>
    </message>
    <message>
        <source>What is under way is still answered. Then the order waits until somebody lets it go on.</source>
        <translation>Ce qui est en cours reçoit encore sa réponse. Ensuite la commande attend que quelqu’un la laisse continuer.</translation>
    </message>
    <message>
        <source>The order goes on where it stands.</source>
        <translation>La commande continue où elle en est.</translation>
    </message>
    <message>
        <source>{step}: it is not known whether it was done; {service} is asked to undo it all the same.</source>
        <translation>{step}&#xa0;: on ignore si c’était fait&#xa0;; {service} est tout de même prié de le défaire.</translation>
    </message>
    <message>
        <source>Nothing has to be undone.</source>
        <translation>Rien n’est à défaire.</translation>
    </message>
</context>
<context>
    <name>Paragraph</name>
    <message>
        <source>{first} {second}</source>
        <extracomment>Two sentences of one paragraph: how the language sets them one after the other.</extracomment>
        <translation>{first} {second}</translation>
    </message>
</context>
<context>
    <name>Pipeline</name>
    <message>
        <source>%1 held</source>
        <translation>%1 retenues</translation>
    </message>
    <message>
        <source>%1 parked</source>
        <translation>%1 en pause</translation>
    </message>
    <message>
        <source>%1 slow</source>
        <translation>%1 lentes</translation>
    </message>
</context>
<context>
    <name>QueryFaults</name>
    <message>
        <source>&quot;%1&quot; is not a field.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un champ.</translation>
    </message>
    <message>
        <source>Nothing is kept for &quot;%1&quot;.</source>
        <translation>Rien n’est conservé pour «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no value yet.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas encore de valeur.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an amount.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un montant.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a whole number.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nombre entier.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a time, such as today, mon, 14:05, 2026-11-18 or -2h.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un moment, comme today, mon, 14:05, 2026-11-18 ou -2h.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a duration, such as 15m, 2h or 3d.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une durée, comme 15m, 2h ou 3d.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is none of: %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’est aucun de&#xa0;: %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an order number or its beginning.</source>
        <translation>«&#xa0;%1&#xa0;» n’est ni un numéro de commande ni son début.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a currency, such as EUR.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une devise, comme EUR.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a country&apos;s two letters, such as SE.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas le code à deux lettres d’un pays, comme SE.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a workflow, such as purchase@14.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un workflow, comme purchase@14.</translation>
    </message>
    <message>
        <source>Values of &quot;%1&quot; have no order, so they can&apos;t be compared.</source>
        <translation>Les valeurs de «&#xa0;%1&#xa0;» n’ont pas d’ordre et ne peuvent donc pas être comparées.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no letter and no digit to look for.</source>
        <translation>«&#xa0;%1&#xa0;» n’a ni lettre ni chiffre à chercher.</translation>
    </message>
    <message>
        <source>A * stands at the end of a word, or before the @ of an e-mail address.</source>
        <translation>Un * se place à la fin d’un mot, ou avant le @ d’une adresse e-mail.</translation>
    </message>
    <message>
        <source>The closing quotation mark is missing.</source>
        <translation>Le guillemet fermant manque.</translation>
    </message>
    <message>
        <source>The closing parenthesis is missing.</source>
        <translation>La parenthèse fermante manque.</translation>
    </message>
    <message>
        <source>This parenthesis closes nothing.</source>
        <translation>Cette parenthèse ne ferme rien.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; needs a condition beside it.</source>
        <translation>«&#xa0;%1&#xa0;» demande une condition à côté.</translation>
    </message>
    <message>
        <source>sort: stands once, and not within a choice.</source>
        <translation>sort: ne figure qu’une fois, et pas dans un choix.</translation>
    </message>
    <message>
        <source>This query is too long.</source>
        <translation>Cette requête est trop longue.</translation>
    </message>
</context>
<context>
    <name>QuickLook</name>
    <message>
        <source>%1, undone</source>
        <comment>a status, and that everything was undone</comment>
        <translation>%1, tout défait</translation>
    </message>
</context>
<context>
    <name>Role</name>
    <message>
        <source>Viewer</source>
        <translation>Lecteur</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Opérateur</translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>Admin</translation>
    </message>
</context>
<context>
    <name>SagaDiagram</name>
    <message>
        <source>%1 of %2 passed</source>
        <translation>%1 sur %2 passées</translation>
    </message>
    <message numerus="yes">
        <source>%n items</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n tries</source>
        <translation>
            <numerusform>%n essai</numerusform>
            <numerusform>%n essais</numerusform>
        </translation>
    </message>
    <message>
        <source>Done in %1</source>
        <translation>Fait en %1</translation>
    </message>
</context>
<context>
    <name>ServiceWords</name>
    <message numerus="yes">
        <source>%n orders are parked; they go on by themselves.</source>
        <translation>
            <numerusform>%n commande est en pause&#xa0;; elle continue d’elle-même.</numerusform>
            <numerusform>%n commandes sont en pause&#xa0;; elles continuent d’elles-mêmes.</numerusform>
        </translation>
    </message>
    <message>
        <source>It was not called in the last hour.</source>
        <translation>Il n’a pas été appelé pendant la dernière heure.</translation>
    </message>
    <message numerus="yes">
        <source>It was called %n times in the last hour.</source>
        <translation>
            <numerusform>Il a été appelé %n fois pendant la dernière heure.</numerusform>
            <numerusform>Il a été appelé %n fois pendant la dernière heure.</numerusform>
        </translation>
    </message>
    <message>
        <source>Half of the answers took at most {half}, 95 in a hundred at most {usual}.</source>
        <translation>La moitié des réponses ont pris au plus {half}, 95 sur cent au plus {usual}.</translation>
    </message>
    <message numerus="yes">
        <source>%n answers of the last five minutes were no good.</source>
        <translation>
            <numerusform>%n réponse des cinq dernières minutes n’était pas bonne.</numerusform>
            <numerusform>%n réponses des cinq dernières minutes n’étaient pas bonnes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Calls are held back: {why}.</source>
        <translation>Les appels sont retenus&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>One call is being tried now.</source>
        <translation>Un appel est essayé en ce moment.</translation>
    </message>
    <message>
        <source>One call is tried at {test}.</source>
        <translation>Un appel est essayé à {test}.</translation>
    </message>
    <message>
        <source>No tries are used up meanwhile.</source>
        <translation>Aucun essai n’est consommé entre-temps.</translation>
    </message>
    <message>
        <source>{person} paused it at {at}: “{reason}”.</source>
        <translation>{person} l’a suspendu à {at}&#xa0;: «&#xa0;{reason}&#xa0;».</translation>
    </message>
    <message>
        <source>From {from} to {to} it answered only now and then, or not at all.</source>
        <translation>De {from} à {to}, il n’a répondu que de temps en temps, ou pas du tout.</translation>
    </message>
    <message numerus="yes">
        <source>The circuit opened %n times, and orders were parked meanwhile.</source>
        <translation>
            <numerusform>Le disjoncteur s’est ouvert %n fois, et des commandes ont été mises en pause entre-temps.</numerusform>
            <numerusform>Le disjoncteur s’est ouvert %n fois, et des commandes ont été mises en pause entre-temps.</numerusform>
        </translation>
    </message>
    <message>
        <source>{service} is not configured</source>
        <translation>{service} n’est pas configuré</translation>
    </message>
    <message>
        <source>{service} does not answer since {since}</source>
        <translation>{service} ne répond pas depuis {since}</translation>
    </message>
    <message>
        <source>{service} is paused to {until}</source>
        <translation>{service} est suspendu jusqu’à {until}</translation>
    </message>
    <message>
        <source>{service} is paused until somebody resumes it</source>
        <translation>{service} est suspendu jusqu’à ce que quelqu’un le reprenne</translation>
    </message>
    <message>
        <source>{service} gives bad answers</source>
        <translation>{service} donne de mauvaises réponses</translation>
    </message>
    <message>
        <source>{service} is slow: {now}, usually {usual}</source>
        <translation>{service} est lent&#xa0;: {now}, d’habitude {usual}</translation>
    </message>
    <message>
        <source>{service} answers steadily again since {since}</source>
        <translation>{service} répond de nouveau de façon stable depuis {since}</translation>
    </message>
    <message>
        <source>{service} is well</source>
        <translation>{service} va bien</translation>
    </message>
    <message>
        <source>A workflow needs it, but the configuration does not say where it is. Orders wait at its steps.</source>
        <translation>Un workflow en a besoin, mais la configuration ne dit pas où il est. Les commandes attendent à ses étapes.</translation>
    </message>
    <message>
        <source>No address in the configuration</source>
        <translation>Aucune adresse dans la configuration</translation>
    </message>
    <message>
        <source>{why} since {since}</source>
        <translation>{why} depuis {since}</translation>
    </message>
    <message>
        <source>{person}: “{reason}”</source>
        <translation>{person}&#xa0;: «&#xa0;{reason}&#xa0;»</translation>
    </message>
    <message>
        <source>Usual p95 is {usual}</source>
        <translation>Le p95 habituel est {usual}</translation>
    </message>
    <message>
        <source>Unsteady {from} to {to}</source>
        <translation>Instable de {from} à {to}</translation>
    </message>
    <message>
        <source>Paused to {until}</source>
        <translation>Suspendu jusqu’à {until}</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Suspendu</translation>
    </message>
    <message>
        <source>Half open, testing</source>
        <translation>Semi-ouvert, en test</translation>
    </message>
    <message>
        <source>Open, test is due</source>
        <translation>Ouvert, test attendu</translation>
    </message>
    <message numerus="yes">
        <source>Open, test in %n s</source>
        <translation>
            <numerusform>Ouvert, test dans %n s</numerusform>
            <numerusform>Ouvert, test dans %n s</numerusform>
        </translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fermé</translation>
    </message>
    <message>
        <source>Closed just now</source>
        <translation>Vient de fermer</translation>
    </message>
    <message>
        <source>Closed, {length}</source>
        <translation>Fermé, {length}</translation>
    </message>
    <message>
        <source>Open since {since}, test at {test}</source>
        <translation>Ouvert depuis {since}, test à {test}</translation>
    </message>
    <message>
        <source>Open since {since}</source>
        <translation>Ouvert depuis {since}</translation>
    </message>
    <message>
        <source>Half open since {since}, one call is tried</source>
        <translation>Semi-ouvert depuis {since}, un appel est essayé</translation>
    </message>
    <message>
        <source>Closed, opens by itself</source>
        <translation>Fermé, s’ouvre de lui-même</translation>
    </message>
    <message>
        <source>Closed since {since}, opens by itself</source>
        <translation>Fermé depuis {since}, s’ouvre de lui-même</translation>
    </message>
    <message numerus="yes">
        <source>About %n calls a minute are held back.</source>
        <translation>
            <numerusform>Environ %n appel par minute est retenu.</numerusform>
            <numerusform>Environ %n appels par minute sont retenus.</numerusform>
        </translation>
    </message>
    <message>
        <source>No step needs it.</source>
        <translation>Aucune étape n’en a besoin.</translation>
    </message>
    <message>
        <source>Orders are parked at {steps}.</source>
        <translation>Des commandes sont en pause à {steps}.</translation>
    </message>
    <message>
        <source>Calls under way are finished. No tries are used up and nothing fails by it.</source>
        <translation>Les appels en cours sont menés à bien. Cela ne consomme aucun essai et ne fait rien échouer.</translation>
    </message>
    <message>
        <source>Calls pass again. No order is parked.</source>
        <translation>Les appels passent de nouveau. Aucune commande n’est en pause.</translation>
    </message>
    <message numerus="yes">
        <source>Calls pass again, and %n parked orders go on, the oldest first.</source>
        <translation>
            <numerusform>Les appels passent de nouveau, et %n commande en pause continue, la plus ancienne d’abord.</numerusform>
            <numerusform>Les appels passent de nouveau, et %n commandes en pause continuent, la plus ancienne d’abord.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shown</name>
    <message>
        <source>Pending</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmée</translation>
    </message>
    <message>
        <source>Processing</source>
        <translation>En traitement</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Terminée</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échouée</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulée</translation>
    </message>
    <message>
        <source>Undoing</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Retenue</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>En pause</translation>
    </message>
</context>
<context>
    <name>StatusWords</name>
    <message>
        <source>Pending</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmée</translation>
    </message>
    <message>
        <source>Processing</source>
        <translation>En traitement</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Terminée</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échouée</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulée</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Attend</translation>
    </message>
    <message>
        <source>Answer pending</source>
        <translation>Réponse due</translation>
    </message>
    <message>
        <source>To approve</source>
        <translation>À approuver</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Undoing</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Retenue</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Finie</translation>
    </message>
    <message>
        <source>Tries used up</source>
        <translation>Essais épuisés</translation>
    </message>
    <message>
        <source>Outcome not known</source>
        <translation>Issue inconnue</translation>
    </message>
    <message>
        <source>Undo did not finish</source>
        <translation>Retour non terminé</translation>
    </message>
    <message>
        <source>Answer not understood</source>
        <translation>Réponse non comprise</translation>
    </message>
    <message>
        <source>Approval is overdue</source>
        <translation>Approbation en retard</translation>
    </message>
    <message>
        <source>Done after the order ended</source>
        <translation>Fait après la fin de la commande</translation>
    </message>
    <message>
        <source>Steps not installed</source>
        <translation>Étapes non installées</translation>
    </message>
    <message>
        <source>Stopped by a colleague</source>
        <translation>Arrêtée par un collègue</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Pas atteint</translation>
    </message>
    <message>
        <source>Looked up</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Next try waits</source>
        <translation>Essai à venir</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Sauté</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>Abandonné</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Being undone</source>
        <translation>Retour en cours</translation>
    </message>
    <message>
        <source>Undo parked</source>
        <translation>Retour en pause</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Défait</translation>
    </message>
    <message>
        <source>Undo stuck</source>
        <translation>Retour bloqué</translation>
    </message>
    <message>
        <source>Healthy</source>
        <translation>Va bien</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>Lent</translation>
    </message>
    <message>
        <source>Bad answers</source>
        <translation>Mauv. réponses</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Suspendu</translation>
    </message>
    <message>
        <source>Not answering</source>
        <translation>Ne répond pas</translation>
    </message>
    <message>
        <source>Not set up</source>
        <translation>Non configuré</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fermé</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Being tested</source>
        <translation>En test</translation>
    </message>
    <message>
        <source>Stopped itself</source>
        <translation>Arrêt automat.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Fini</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Got past it</source>
        <translation>Passée</translation>
    </message>
    <message>
        <source>Held again</source>
        <translation>Encore retenue</translation>
    </message>
    <message>
        <source>Not possible</source>
        <translation>Impossible</translation>
    </message>
    <message>
        <source>Left as it was</source>
        <translation>Inchangée</translation>
    </message>
    <message>
        <source>One of the first orders was held again, so the others were left.</source>
        <translation>Une des premières commandes a été retenue à nouveau, les autres sont donc restées telles quelles.</translation>
    </message>
    <message>
        <source>Too many orders were held again, so the others were left.</source>
        <translation>Trop de commandes ont été retenues à nouveau, les autres sont donc restées telles quelles.</translation>
    </message>
</context>
<context>
    <name>StepBar</name>
    <message>
        <source>Checks</source>
        <translation>Vérifications</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>pas atteint</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>attend</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échoué</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>défait</translation>
    </message>
    <message>
        <source>held</source>
        <translation>retenu</translation>
    </message>
    <message>
        <source>parked</source>
        <translation>en pause</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>sauté</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>StepLook</name>
    <message>
        <source>Undone</source>
        <translation>Défait</translation>
    </message>
    <message>
        <source>Looked up: %1</source>
        <translation>Vérifié&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>StorageWords</name>
    <message>
        <source>SQLite file</source>
        <translation>Fichier SQLite</translation>
    </message>
    <message>
        <source>In memory only</source>
        <translation>En mémoire seulement</translation>
    </message>
    <message numerus="yes">
        <source>Disk is full in about %n days at this pace.</source>
        <translation>
            <numerusform>À ce rythme, le disque est plein dans environ %n jour.</numerusform>
            <numerusform>À ce rythme, le disque est plein dans environ %n jours.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only %1 of %2 are free on the disk (%3).</source>
        <translation>Seulement %1 sur %2 sont libres sur le disque (%3).</translation>
    </message>
    <message numerus="yes">
        <source>%n partitions have no node; %1 orders wait.</source>
        <translation>
            <numerusform>%n partition n’a pas de nœud&#xa0;; %1 commandes attendent.</numerusform>
            <numerusform>%n partitions n’ont pas de nœud&#xa0;; %1 commandes attendent.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot write to the store; no order goes on there.</source>
        <translation>%1 ne peut pas écrire dans le stockage&#xa0;; aucune commande n’y avance.</translation>
    </message>
    <message>
        <source>%1 is still taking up the orders of its last run: %2 wait.</source>
        <translation>%1 reprend encore les commandes d’avant son redémarrage&#xa0;: %2 attendent.</translation>
    </message>
    <message>
        <source>The backup begins.</source>
        <translation>La sauvegarde commence.</translation>
    </message>
    <message>
        <source>Copying: %1 of %2.</source>
        <translation>Copie : %1 sur %2.</translation>
    </message>
    <message>
        <source>Checking the pages of the copy.</source>
        <translation>Vérification des pages de la copie.</translation>
    </message>
    <message>
        <source>Checking the journal of the copy: %1 of %2 entries.</source>
        <translation>Vérification du journal de la copie : %1 entrées sur %2.</translation>
    </message>
    <message>
        <source>No backup was made: there is not enough room in %1.</source>
        <translation>Aucune sauvegarde n’a été faite : il n’y a pas assez de place dans %1.</translation>
    </message>
    <message>
        <source>No backup was made: the folder %1 cannot be used.</source>
        <translation>Aucune sauvegarde n’a été faite : le dossier %1 ne peut pas être utilisé.</translation>
    </message>
    <message>
        <source>No backup was made: the copy is damaged, and so the storage may be. Verify the chain.</source>
        <translation>Aucune sauvegarde n’a été faite : la copie est endommagée, et peut-être aussi le stockage. Vérifiez la chaîne.</translation>
    </message>
    <message>
        <source>No backup was made.</source>
        <translation>Aucune sauvegarde n’a été faite.</translation>
    </message>
    <message>
        <source>Backed up and checked at %1: %2.</source>
        <translation>Sauvegardé et vérifié : %1, %2.</translation>
    </message>
    <message>
        <source>The backup was stopped. Nothing is left of it.</source>
        <translation>La sauvegarde a été arrêtée. Il n’en reste rien.</translation>
    </message>
    <message>
        <source>The newest backup is %1 old; there should be one every %2.</source>
        <translation>La sauvegarde la plus récente date de %1 ; il devrait y en avoir une toutes les %2.</translation>
    </message>
</context>
<context>
    <name>TimeScale</name>
    <message>
        <source>+%1 ms</source>
        <translation>+%1 ms</translation>
    </message>
    <message>
        <source>+%1 s</source>
        <translation>+%1 s</translation>
    </message>
    <message>
        <source>+%1 min</source>
        <translation>+%1 min</translation>
    </message>
    <message>
        <source>+%1 h</source>
        <translation>+%1 h</translation>
    </message>
    <message>
        <source>+%1 d</source>
        <translation>+%1 j</translation>
    </message>
</context>
<context>
    <name>WorkflowWords</name>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>Only reads; repeated freely</source>
        <translation>Lecture seule&#xa0;; répété librement</translation>
    </message>
    <message>
        <source>Repeated with the same key</source>
        <translation>Répété avec la même clé</translation>
    </message>
    <message>
        <source>Looked up before it is repeated</source>
        <translation>Vérifié avant d’être répété</translation>
    </message>
    <message>
        <source>Never repeated by itself</source>
        <translation>Jamais répété de soi-même</translation>
    </message>
    <message>
        <source>%1, after %2, times %3, at most %4</source>
        <translation>%1, après %2, fois %3, au plus %4</translation>
    </message>
    <message numerus="yes">
        <source>%n tries</source>
        <translation>
            <numerusform>%n essai</numerusform>
            <numerusform>%n essais</numerusform>
        </translation>
    </message>
    <message>
        <source>The order is undone</source>
        <translation>La commande est défaite</translation>
    </message>
    <message>
        <source>A person decides</source>
        <translation>Une personne décide</translation>
    </message>
    <message>
        <source>%1 %2; %3</source>
        <translation>%1 %2&#xa0;; %3</translation>
    </message>
    <message>
        <source>Service of %1: %2 → %3.</source>
        <translation>Service de «&#xa0;%1&#xa0;»&#xa0;: %2 → %3.</translation>
    </message>
    <message>
        <source>Address of %1: %2 → %3.</source>
        <translation>Adresse de «&#xa0;%1&#xa0;»&#xa0;: %2 → %3.</translation>
    </message>
    <message>
        <source>Tries of %1: %2 → %3.</source>
        <translation>Essais de «&#xa0;%1&#xa0;»&#xa0;: %2 → %3.</translation>
    </message>
    <message>
        <source>First wait of %1: %2 → %3.</source>
        <translation>Première attente de «&#xa0;%1&#xa0;»&#xa0;: %2 → %3.</translation>
    </message>
    <message>
        <source>Growth of the wait of %1: %2 → %3.</source>
        <translation>Croissance de l’attente de «&#xa0;%1&#xa0;»&#xa0;: %2 → %3.</translation>
    </message>
    <message>
        <source>Longest wait of %1: %2 → %3.</source>
        <translation>Plus longue attente de «&#xa0;%1&#xa0;»&#xa0;: %2 → %3.</translation>
    </message>
    <message>
        <source>Time for one call of %1: %2 → %3.</source>
        <translation>Délai d’un appel de «&#xa0;%1&#xa0;»&#xa0;: %2 → %3.</translation>
    </message>
    <message>
        <source>Time for a later answer of %1: %2 → %3.</source>
        <translation>Délai d’une réponse ultérieure de «&#xa0;%1&#xa0;»&#xa0;: %2 → %3.</translation>
    </message>
    <message>
        <source>A lost answer of %1: %2 → %3.</source>
        <translation>Réponse perdue de «&#xa0;%1&#xa0;»&#xa0;: %2 → %3.</translation>
    </message>
    <message>
        <source>Look-up of %1: %2 → %3.</source>
        <translation>Vérification de «&#xa0;%1&#xa0;»&#xa0;: %2 → %3.</translation>
    </message>
    <message>
        <source>Undoing %1: %2 → %3.</source>
        <translation>Retour de «&#xa0;%1&#xa0;»&#xa0;: %2 → %3.</translation>
    </message>
    <message>
        <source>Point of no return at %1: %2 → %3.</source>
        <translation>Point de non-retour à «&#xa0;%1&#xa0;»&#xa0;: %2 → %3.</translation>
    </message>
    <message>
        <source>%1 is needed: %2 → %3.</source>
        <translation>«&#xa0;%1&#xa0;» est nécessaire&#xa0;: %2 → %3.</translation>
    </message>
    <message>
        <source>When the tries of %1 are used up: %2 → %3.</source>
        <translation>Quand les essais de «&#xa0;%1&#xa0;» sont épuisés&#xa0;: %2 → %3.</translation>
    </message>
    <message>
        <source>Condition of %1: %2 → %3.</source>
        <translation>Condition de «&#xa0;%1&#xa0;»&#xa0;: %2 → %3.</translation>
    </message>
    <message>
        <source>%1 comes after: %2 → %3.</source>
        <translation>«&#xa0;%1&#xa0;» vient après&#xa0;: %2 → %3.</translation>
    </message>
    <message>
        <source>Stage of %1: %2 → %3.</source>
        <translation>Phase de «&#xa0;%1&#xa0;»&#xa0;: %2 → %3.</translation>
    </message>
    <message>
        <source>Kind of %1: %2 → %3.</source>
        <translation>Type de «&#xa0;%1&#xa0;»&#xa0;: %2 → %3.</translation>
    </message>
    <message>
        <source>Name of %1: %2 → %3.</source>
        <translation>Nom de «&#xa0;%1&#xa0;»&#xa0;: %2 → %3.</translation>
    </message>
    <message>
        <source>%1 waits: %2 → %3.</source>
        <translation>«&#xa0;%1&#xa0;» attend&#xa0;: %2 → %3.</translation>
    </message>
    <message>
        <source>Money at %1: %2 → %3.</source>
        <translation>Argent à «&#xa0;%1&#xa0;»&#xa0;: %2 → %3.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Vérifications</translation>
    </message>
    <message>
        <source>Confirmation</source>
        <translation>Confirmation</translation>
    </message>
    <message>
        <source>Processing</source>
        <translation>En traitement</translation>
    </message>
    <message>
        <source>A person decides, in %1</source>
        <translation>Une personne décide, en %1</translation>
    </message>
    <message>
        <source>Waits %1</source>
        <translation>Attend %1</translation>
    </message>
    <message>
        <source>Waits until a time of the order</source>
        <translation>Attend jusqu’à une heure de la commande</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Time for it</source>
        <translation>Délai</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Essais</translation>
    </message>
    <message>
        <source>Lost answer</source>
        <translation>Réponse perdue</translation>
    </message>
    <message>
        <source>Look-up</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Used up</source>
        <translation>Essais épuisés</translation>
    </message>
    <message>
        <source>Later answer</source>
        <translation>Réponse ultérieure</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Only when</source>
        <translation>Seulement si</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>Attend</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Nécessaire</translation>
    </message>
    <message>
        <source>No: the order goes on without it</source>
        <translation>Non&#xa0;: la commande continue sans elle</translation>
    </message>
    <message>
        <source>No return</source>
        <translation>Non-retour</translation>
    </message>
    <message>
        <source>After it nothing is undone any more</source>
        <translation>Après elle, plus rien n’est défait</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Argent</translation>
    </message>
    <message>
        <source>Takes it</source>
        <translation>Le prélève</translation>
    </message>
    <message>
        <source>Holds it on the card</source>
        <translation>Le réserve sur la carte</translation>
    </message>
    <message>
        <source>Technical name</source>
        <translation>Nom technique</translation>
    </message>
    <message>
        <source>%1 was added.</source>
        <translation>L’étape «&#xa0;%1&#xa0;» a été ajoutée.</translation>
    </message>
    <message>
        <source>%1 was removed.</source>
        <translation>L’étape «&#xa0;%1&#xa0;» a été retirée.</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::ActionPanel</name>
    <message>
        <source>Meanwhile:</source>
        <translation>Entre-temps&#xa0;:</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Ajouter une note</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Note, seen by colleagues</source>
        <translation>Note, visible par les collègues</translation>
    </message>
    <message>
        <source>Reason, kept in the audit trail</source>
        <translation>Motif, conservé dans l’audit</translation>
    </message>
    <message>
        <source>Type %1 to make sure</source>
        <translation>Saisir %1 par sécurité</translation>
    </message>
    <message>
        <source>Look it up at the service under the key %1.</source>
        <translation>Vérifiez auprès du service sous la clé %1.</translation>
    </message>
    <message>
        <source>A note stays with the order and can&apos;t be taken back.</source>
        <translation>Une note reste avec la commande et ne peut pas être reprise.</translation>
    </message>
    <message>
        <source>It waits %1 s with Undo; nothing is sent before.</source>
        <translation>Cela attend %1 s avec «&#xa0;Défaire&#xa0;»&#xa0;; rien n’est envoyé avant.</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Ajouter la note</translation>
    </message>
    <message>
        <source>Earlier reason: %1</source>
        <translation>Motif précédent&#xa0;: %1</translation>
    </message>
    <message>
        <source>The order does not offer this any more.</source>
        <translation>La commande ne le propose plus.</translation>
    </message>
    <message>
        <source>No field is changed yet.</source>
        <translation>Aucun champ n’est encore modifié.</translation>
    </message>
    <message>
        <source>A reference is needed.</source>
        <translation>Une référence est nécessaire.</translation>
    </message>
    <message>
        <source>A reason of at least %1 characters is needed.</source>
        <translation>Un motif d’au moins %1 caractères est nécessaire.</translation>
    </message>
    <message>
        <source>The note is empty.</source>
        <translation>La note est vide.</translation>
    </message>
    <message>
        <source>Type the number of the order.</source>
        <translation>Saisissez le numéro de la commande.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>The note is added to %1.</source>
        <translation>La note est ajoutée à %1.</translation>
    </message>
    <message>
        <source>The change was made, but the order did not go on. %1</source>
        <translation>La modification est faite, mais la commande n’a pas continué. %1</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Leave without doing it</source>
        <translation>Quitter sans le faire</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Reference at the service</source>
        <translation>Référence auprès du service</translation>
    </message>
    <message>
        <source>Order number, to make sure</source>
        <translation>Numéro de commande, par sécurité</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::AmendForm</name>
    <message>
        <source>Customer&apos;s name</source>
        <translation>Nom du client</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Delivered to</source>
        <translation>Livré à</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Rue</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Code postal</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Country, two letters</source>
        <translation>Pays, deux lettres</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::AuditDetail</name>
    <message>
        <source>The chosen entry</source>
        <translation>L’entrée choisie</translation>
    </message>
    <message>
        <source>Open the order</source>
        <translation>Ouvrir la commande</translation>
    </message>
    <message>
        <source>Place in the chain</source>
        <translation>Place dans la chaîne</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Data of the entry</source>
        <translation>Données de l’entrée</translation>
    </message>
    <message>
        <source>No entry is chosen</source>
        <translation>Aucune entrée choisie</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>On what</source>
        <translation>Sur quoi</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Essai</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Order after it</source>
        <translation>Commande après</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>Partition</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Hash</translation>
    </message>
    <message>
        <source>Hash before</source>
        <translation>Hash précédent</translation>
    </message>
    <message>
        <source>Trace</source>
        <translation>Trace</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::AuditModel</name>
    <message>
        <source>%1, %2, %3, %4, %5, %6</source>
        <translation>%1, %2, %3, %4, %5, %6</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>On what</source>
        <translation>Sur quoi</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Order after it</source>
        <translation>Commande après</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::AuditPage</name>
    <message numerus="yes">
        <source>%n entries written so far</source>
        <translation>
            <numerusform>%n entrée écrite jusqu’ici</numerusform>
            <numerusform>%n entrées écrites jusqu’ici</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries exported to %1</source>
        <translation>
            <numerusform>%n entrée exportée vers %1</numerusform>
            <numerusform>%n entrées exportées vers %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The export failed: %1</source>
        <translation>L’export a échoué&#xa0;: %1</translation>
    </message>
    <message>
        <source>People&apos;s actions</source>
        <translation>Actions des personnes</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>What is listed</source>
        <translation>Ce qui est listé</translation>
    </message>
    <message>
        <source>by:name  action:order.*  created:today</source>
        <translation>by:name  action:order.*  created:today</translation>
    </message>
    <message>
        <source>Filter of the audit</source>
        <translation>Filtre de l’audit</translation>
    </message>
    <message>
        <source>Entries of the journal</source>
        <translation>Entrées du journal</translation>
    </message>
    <message>
        <source>Looked back to %1 so far.</source>
        <translation>Recherche remontée jusqu’ici&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Rien encore</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>No entry fits this filter.</source>
        <translation>Aucune entrée ne correspond à ce filtre.</translation>
    </message>
    <message>
        <source>Nobody has done anything yet</source>
        <translation>Personne n’a encore rien fait</translation>
    </message>
    <message>
        <source>What people do is listed here. Everything lists what happened by itself too.</source>
        <translation>Ce que font les personnes est listé ici. «&#xa0;Tout&#xa0;» liste aussi ce qui s’est passé de soi-même.</translation>
    </message>
    <message>
        <source>The journal could not be read.</source>
        <translation>Le journal n’a pas pu être lu.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Many newer entries.</source>
        <translation>Beaucoup d’entrées plus récentes.</translation>
    </message>
    <message numerus="yes">
        <source>%n newer entries.</source>
        <translation>
            <numerusform>%n entrée plus récente.</numerusform>
            <numerusform>%n entrées plus récentes.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list stays still while a row is selected.</source>
        <translation>La liste ne bouge pas tant qu’une ligne est sélectionnée.</translation>
    </message>
    <message>
        <source>The list stays still while it is scrolled.</source>
        <translation>La liste ne bouge pas tant qu’elle est défilée.</translation>
    </message>
    <message>
        <source>Partition %1, position %2</source>
        <translation>Partition %1, position %2</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Audit</translation>
    </message>
    <message>
        <source>Choose an entry about an order first.</source>
        <translation>Choisissez d’abord une entrée sur une commande.</translation>
    </message>
    <message>
        <source>The entry is copied.</source>
        <translation>L’entrée est copiée.</translation>
    </message>
    <message>
        <source>No entry is chosen.</source>
        <translation>Aucune entrée n’est choisie.</translation>
    </message>
    <message>
        <source>The check is running.</source>
        <translation>La vérification est en cours.</translation>
    </message>
    <message>
        <source>No check is running.</source>
        <translation>Aucune vérification n’est en cours.</translation>
    </message>
    <message>
        <source>The list is empty.</source>
        <translation>La liste est vide.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Show the entry</source>
        <translation>Afficher l’entrée</translation>
    </message>
    <message>
        <source>Export the entries of this list</source>
        <translation>Exporter les entrées de cette liste</translation>
    </message>
    <message>
        <source>CSV (*.csv);;JSON (*.json)</source>
        <translation>CSV (*.csv);;JSON (*.json)</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::BackupPanel</name>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>This storage cannot be backed up from here.</source>
        <translation>Ce stockage ne peut pas être sauvegardé d’ici.</translation>
    </message>
    <message>
        <source>A backup is being made.</source>
        <translation>Une sauvegarde est en cours.</translation>
    </message>
    <message>
        <source>No backup is being made.</source>
        <translation>Aucune sauvegarde n’est en cours.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Aucune pour l’instant</translation>
    </message>
    <message>
        <source>Next by itself</source>
        <translation>Prochaine automatique</translation>
    </message>
    <message>
        <source>Only when asked</source>
        <translation>Seulement sur demande</translation>
    </message>
    <message>
        <source>The key backup_every of the configuration says how often.</source>
        <translation>La clé backup_every de la configuration dit à quelle fréquence.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message numerus="yes">
        <source>the newest %n are kept</source>
        <translation>
            <numerusform>la plus récente (%n) est gardée</numerusform>
            <numerusform>les %n plus récentes sont gardées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::BarList</name>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1&#xa0;: %2, %3</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::BulkJobModel</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sans limite</translation>
    </message>
    <message>
        <source>%1. %2. %3 done, %4 held again</source>
        <translation>%1. %2. %3 faites, %4 retenues à nouveau</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Opération</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Held again</source>
        <translation>Encore retenue</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Sautées</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Rythme</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Début</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::BulkJobsView</name>
    <message>
        <source>Bulk jobs</source>
        <translation>Opérations groupées</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Suspendre</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Enregistrer en CSV…</translation>
    </message>
    <message>
        <source>Orders of the job</source>
        <translation>Commandes de l’opération</translation>
    </message>
    <message>
        <source>No job is chosen</source>
        <translation>Aucune opération choisie</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>No job is chosen.</source>
        <translation>Aucune opération n’est choisie.</translation>
    </message>
    <message>
        <source>The job has come to its end.</source>
        <translation>L’opération est arrivée à sa fin.</translation>
    </message>
    <message>
        <source>From the list of jobs</source>
        <translation>Depuis la liste des opérations</translation>
    </message>
    <message>
        <source>Save the results</source>
        <translation>Enregistrer les résultats</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Valeurs séparées par des virgules (*.csv)</translation>
    </message>
    <message>
        <source>%1 saved</source>
        <translation>%1 enregistré</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 n’a pas pu être écrit&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::BulkPanel</name>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>No cause is chosen.</source>
        <translation>Aucune cause n’est choisie.</translation>
    </message>
    <message>
        <source>This does not help with this cause.</source>
        <translation>Cela n’aide pas pour cette cause.</translation>
    </message>
    <message>
        <source>What will happen cannot be told: %1</source>
        <translation>Impossible de dire ce qui va se passer&#xa0;: %1</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>Ce qui va se passer</translation>
    </message>
    <message>
        <source>Publish these messages again</source>
        <translation>Republier ces messages</translation>
    </message>
    <message>
        <source>Let these messages go</source>
        <translation>Abandonner ces messages</translation>
    </message>
    <message numerus="yes">
        <source>%n messages are published once more, and what waits behind them follows.</source>
        <translation>
            <numerusform>%n message est republié, et ce qui attend derrière suit.</numerusform>
            <numerusform>%n messages sont republiés, et ce qui attend derrière suit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n messages are given up; what waits behind them is published.</source>
        <translation>
            <numerusform>%n message est abandonné&#xa0;; ce qui attend derrière est publié.</numerusform>
            <numerusform>%n messages sont abandonnés&#xa0;; ce qui attend derrière est publié.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n messages are forgotten. Their senders were told why when they came.</source>
        <translation>
            <numerusform>%n message est oublié. Son expéditeur a su pourquoi à son arrivée.</numerusform>
            <numerusform>%n messages sont oubliés. Leurs expéditeurs ont su pourquoi à leur arrivée.</numerusform>
        </translation>
    </message>
    <message>
        <source>The newest was refused so: %1</source>
        <translation>Le plus récent a été refusé ainsi&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>Publish %n messages again</source>
        <translation>
            <numerusform>Republier %n message</numerusform>
            <numerusform>Republier %n messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Let %n messages go</source>
        <translation>
            <numerusform>Abandonner %n message</numerusform>
            <numerusform>Abandonner %n messages</numerusform>
        </translation>
    </message>
    <message>
        <source>as fast as the services allow</source>
        <translation>aussi vite que les services le permettent</translation>
    </message>
    <message>
        <source>orders per second, about %1</source>
        <translation>commandes par seconde, environ %1</translation>
    </message>
    <message>
        <source>What will happen is being looked up.</source>
        <translation>Vérification de ce qui va se passer.</translation>
    </message>
    <message>
        <source>No order of this set can take the action.</source>
        <translation>Aucune commande de cette sélection n’accepte l’action.</translation>
    </message>
    <message>
        <source>A reference is needed.</source>
        <translation>Une référence est nécessaire.</translation>
    </message>
    <message>
        <source>A reason of at least 3 characters is needed.</source>
        <translation>Un motif d’au moins 3 caractères est nécessaire.</translation>
    </message>
    <message>
        <source>%1: begins in %2 s. Nothing has been sent yet.</source>
        <translation>%1&#xa0;: commence dans %2 s. Rien n’a encore été envoyé.</translation>
    </message>
    <message>
        <source>Taken back; nothing was sent.</source>
        <translation>Repris&#xa0;; rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Nothing was left to do.</source>
        <translation>Il ne restait rien à faire.</translation>
    </message>
    <message>
        <source>It was not begun: %1</source>
        <translation>Cela n’a pas commencé&#xa0;: %1</translation>
    </message>
    <message>
        <source>It was not done: %1</source>
        <translation>Cela n’a pas été fait&#xa0;: %1</translation>
    </message>
    <message>
        <source>Reference at the service</source>
        <translation>Référence auprès du service</translation>
    </message>
    <message>
        <source>Leave the panel</source>
        <translation>Quitter le panneau</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Try 5 orders first, the others when they are through</source>
        <translation>Essayer d’abord 5 commandes, les autres quand elles sont passées</translation>
    </message>
    <message>
        <source>Pace, orders per second</source>
        <translation>Rythme, commandes par seconde</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sans limite</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Rythme</translation>
    </message>
    <message>
        <source>Stop by itself if more than</source>
        <translation>S’arrêter de soi-même si plus de</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Share that may be held again</source>
        <translation>Part qui peut être retenue à nouveau</translation>
    </message>
    <message>
        <source>are held again</source>
        <translation>sont retenues à nouveau</translation>
    </message>
    <message>
        <source>Reason, kept in the audit trail</source>
        <translation>Motif, conservé dans l’audit</translation>
    </message>
    <message>
        <source>Last reasons</source>
        <translation>Derniers motifs</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>You can pause or stop it at any time.</source>
        <translation>Vous pouvez la suspendre ou l’arrêter à tout moment.</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::Button</name>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::CauseModel</name>
    <message>
        <source>Not held any more</source>
        <translation>N’est plus retenue</translation>
    </message>
    <message>
        <source>%1. %2 held, %3, oldest %4. %5</source>
        <translation>%1. %2 retenues, %3, la plus ancienne %4. %5</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Cause</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Retenues</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Argent</translation>
    </message>
    <message>
        <source>Oldest</source>
        <translation>Plus ancienne</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Dernière heure</translation>
    </message>
    <message>
        <source>What helps</source>
        <translation>Ce qui aide</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::CauseNote</name>
    <message>
        <source>Add note</source>
        <translation>Ajouter la note</translation>
    </message>
    <message>
        <source>The cause is settled</source>
        <translation>La cause est réglée</translation>
    </message>
    <message>
        <source>What others should know of this cause</source>
        <translation>Ce que les autres devraient savoir de cette cause</translation>
    </message>
    <message>
        <source>Note on the cause</source>
        <translation>Note sur la cause</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::CauseOrders</name>
    <message>
        <source>Orders of the cause</source>
        <translation>Commandes de la cause</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Open as list</source>
        <translation>Ouvrir en liste</translation>
    </message>
    <message>
        <source>Could not be read: %1</source>
        <translation>Lecture impossible&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 orders, all selected</source>
        <translation>%1 commandes, toutes sélectionnées</translation>
    </message>
    <message>
        <source>%1 orders, %2 selected</source>
        <translation>%1 commandes, %2 sélectionnées</translation>
    </message>
    <message>
        <source>%1 orders so far</source>
        <translation>%1 commandes jusqu’ici</translation>
    </message>
    <message>
        <source>%1 · %2 held since</source>
        <translation>%1 · %2 retenues depuis</translation>
    </message>
    <message>
        <source>%1 copied</source>
        <translation>%1 copié</translation>
    </message>
    <message numerus="yes">
        <source>%n order numbers copied</source>
        <translation>
            <numerusform>%n numéro de commande copié</numerusform>
            <numerusform>%n numéros de commande copiés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::ChartPlot</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::ChartTable</name>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::CheckHeader</name>
    <message>
        <source>Choose all orders</source>
        <translation>Choisir toutes les commandes</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::CheckStrip</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::CircuitStrip</name>
    <message>
        <source>Open: held back</source>
        <translation>Ouvert&#xa0;: appels retenus</translation>
    </message>
    <message>
        <source>Half open: testing</source>
        <translation>Semi-ouvert&#xa0;: en test</translation>
    </message>
    <message>
        <source>Closed: calls pass</source>
        <translation>Fermé&#xa0;: les appels passent</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Testing</source>
        <translation>En test</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fermé</translation>
    </message>
    <message>
        <source>%1, from %2 to %3</source>
        <translation>%1, de %2 à %3</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::ConnectionChip</name>
    <message>
        <source>Connection: %1</source>
        <translation>Connexion&#xa0;: %1</translation>
    </message>
    <message>
        <source>Connection: %1, %2</source>
        <translation>Connexion&#xa0;: %1, %2</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::ConnectionPanel</name>
    <message>
        <source>Address of the service</source>
        <translation>Adresse du service</translation>
    </message>
    <message>
        <source>Open its console</source>
        <translation>Ouvrir sa console</translation>
    </message>
    <message>
        <source>That is no address: it begins with http:// or https://</source>
        <translation>Ce n’est pas une adresse&#xa0;: elle commence par http:// ou https://</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::CustomerFinder</name>
    <message>
        <source>Name, e-mail, phone, customer or order number</source>
        <translation>Nom, e-mail, téléphone, numéro de client ou de commande</translation>
    </message>
    <message>
        <source>Customers found</source>
        <translation>Clients trouvés</translation>
    </message>
    <message>
        <source>%1 · %2 · last order %3, %4</source>
        <translation>%1 · %2 · dernière commande %3, %4</translation>
    </message>
    <message>
        <source>No order of such a customer. Fill in a new one below.</source>
        <translation>Aucune commande d’un tel client. Saisissez-en un nouveau ci-dessous.</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::DetailRows</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::EffectList</name>
    <message>
        <source>What will happen</source>
        <translation>Ce qui va se passer</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::EventsSection</name>
    <message>
        <source>What people did</source>
        <translation>Ce que des personnes ont fait</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Filter events</source>
        <translation>Filtrer les événements</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::ExchangeView</name>
    <message>
        <source>Brief</source>
        <translation>Abrégé</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation>Complet</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Brut</translation>
    </message>
    <message>
        <source>How bodies are laid out</source>
        <translation>Présentation des contenus</translation>
    </message>
    <message>
        <source>What was sent</source>
        <translation>Ce qui a été envoyé</translation>
    </message>
    <message>
        <source>What was received</source>
        <translation>Ce qui a été reçu</translation>
    </message>
    <message>
        <source>Sent and received</source>
        <translation>Envoyé et reçu</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Why do you need to see the customer&apos;s data? The journal keeps it.</source>
        <translation>Pourquoi avez-vous besoin de voir les données du client&#xa0;? Le journal conserve le motif.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>The customer&apos;s data is shown. The journal says so.</source>
        <translation>Les données du client sont affichées. Le journal le dit.</translation>
    </message>
    <message>
        <source>Only the beginning is kept; it had %1.</source>
        <translation>Seul le début est conservé&#xa0;; l’ensemble faisait %1.</translation>
    </message>
    <message>
        <source>Without a body.</source>
        <translation>Sans contenu.</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>après %1</translation>
    </message>
    <message>
        <source>The order has been changed more than once since, so its document of then is not here.</source>
        <translation>La commande a été modifiée plus d’une fois depuis, son document d’alors n’est donc pas ici.</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::FactsCard</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::FailuresPage</name>
    <message>
        <source>The queue cannot be read.</source>
        <translation>La file d’attente ne peut pas être lue.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>No failures.</source>
        <translation>Aucun échec.</translation>
    </message>
    <message>
        <source>No order waits for a person.</source>
        <translation>Aucune commande n’attend une personne.</translation>
    </message>
    <message>
        <source>No cause fits the filter.</source>
        <translation>Aucune cause ne correspond au filtre.</translation>
    </message>
    <message>
        <source>Use fewer words.</source>
        <translation>Utilisez moins de mots.</translation>
    </message>
    <message numerus="yes">
        <source>%n more causes, F5 shows them</source>
        <translation>
            <numerusform>%n autre cause, F5 l’affiche</numerusform>
            <numerusform>%n autres causes, F5 les affiche</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n orders ended as Failed today, all undone</source>
        <translation>
            <numerusform>%n commande échouée aujourd’hui, entièrement défaite</numerusform>
            <numerusform>%n commandes échouées aujourd’hui, toutes défaites</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 held orders</source>
        <translation>%1 commandes retenues</translation>
    </message>
    <message>
        <source>%1, %2 messages</source>
        <translation>%1, %2 messages</translation>
    </message>
    <message>
        <source>%1 · %2 waiting</source>
        <translation>%1 · %2 en attente</translation>
    </message>
    <message>
        <source>The bulk job has begun. J shows it.</source>
        <translation>L’opération groupée a commencé. J l’affiche.</translation>
    </message>
    <message>
        <source>%1 of %2 orders chosen</source>
        <translation>%1 commandes sur %2 choisies</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>Échecs</translation>
    </message>
    <message numerus="yes">
        <source>%n messages taken up</source>
        <translation>
            <numerusform>%n message repris</numerusform>
            <numerusform>%n messages repris</numerusform>
        </translation>
    </message>
    <message>
        <source>It is kept with the cause.</source>
        <translation>Elle est conservée avec la cause.</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>File d’attente</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Opérations</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Ce qui est affiché</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Cause</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Grouper par</translation>
    </message>
    <message>
        <source>Filter causes</source>
        <translation>Filtrer les causes</translation>
    </message>
    <message>
        <source>Causes</source>
        <translation>Causes</translation>
    </message>
    <message>
        <source>The jobs are not shown.</source>
        <translation>Les opérations ne sont pas affichées.</translation>
    </message>
    <message>
        <source>No job is chosen.</source>
        <translation>Aucune opération n’est choisie.</translation>
    </message>
    <message>
        <source>No cause is chosen.</source>
        <translation>Aucune cause n’est choisie.</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::FigureStrip</name>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1&#xa0;: %2, %3</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Chiffres</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::FilterChip</name>
    <message>
        <source>%1: %2</source>
        <comment>a field and its value</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1:</source>
        <comment>a field before its value</comment>
        <translation>%1&#xa0;:</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::FindBox</name>
    <message>
        <source>Find an order, a customer or a command</source>
        <translation>Chercher une commande, un client ou une action</translation>
    </message>
    <message>
        <source>Find an order: number, e-mail, phone, name, card …</source>
        <translation>Chercher une commande&#xa0;: numéro, e-mail, téléphone, nom, carte…</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::Finder</name>
    <message>
        <source>commands</source>
        <translation>actions</translation>
    </message>
    <message>
        <source>order</source>
        <translation>commande</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>client</translation>
    </message>
    <message>
        <source>service</source>
        <translation>service</translation>
    </message>
    <message>
        <source>in a new tab</source>
        <translation>dans un nouvel onglet</translation>
    </message>
    <message>
        <source>copy number</source>
        <translation>copier le numéro</translation>
    </message>
    <message>
        <source>close</source>
        <translation>fermer</translation>
    </message>
    <message>
        <source>Find an order, a customer or a command</source>
        <translation>Chercher une commande, un client ou une action</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Trouvé</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Services</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) in %1 ms</source>
        <translation>
            <numerusform>%n commande en %1 ms</numerusform>
            <numerusform>%n commandes en %1 ms</numerusform>
        </translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>All of them in the list</source>
        <translation>Tout dans la liste</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Aller à</translation>
    </message>
    <message>
        <source>%1 copied</source>
        <translation>%1 copié</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message numerus="yes">
        <source>%n orders</source>
        <translation>
            <numerusform>%n commande</numerusform>
            <numerusform>%n commandes</numerusform>
        </translation>
    </message>
    <message>
        <source>With %1</source>
        <translation>Avec %1</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::FirstRun</name>
    <message>
        <source>It answers, and this console understands it.</source>
        <translation>Il répond, et cette console le comprend.</translation>
    </message>
    <message>
        <source>This is no address. It looks like http://orders.example.com:8080.</source>
        <translation>Ce n’est pas une adresse. Elle ressemble à http://orders.example.com:8080.</translation>
    </message>
    <message>
        <source>There is no computer called %1.</source>
        <translation>Il n’y a pas d’ordinateur nommé %1.</translation>
    </message>
    <message>
        <source>%1 is there, but nothing listens at port %2.</source>
        <translation>%1 est là, mais rien n’écoute sur le port %2.</translation>
    </message>
    <message>
        <source>Something answers at %1, but it is no Sagadesk orchestrator.</source>
        <translation>Quelque chose répond à %1, mais ce n’est pas un orchestrateur Sagadesk.</translation>
    </message>
    <message>
        <source>The orchestrator is newer than this console: reading works, acting needs the update.</source>
        <translation>L’orchestrateur est plus récent que cette console&#xa0;: lire est possible, agir demande la mise à jour.</translation>
    </message>
    <message>
        <source>Welcome to Sagadesk</source>
        <translation>Bienvenue dans Sagadesk</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>Qui êtes-vous&#xa0;?</translation>
    </message>
    <message>
        <source>What is connected?</source>
        <translation>Qu’est-ce qui est connecté&#xa0;?</translation>
    </message>
    <message>
        <source>Where are the orders? This can be changed later.</source>
        <translation>Où sont les commandes&#xa0;? Cela peut être changé plus tard.</translation>
    </message>
    <message>
        <source>Your name stands beside what you do. Times and money are shown your way.</source>
        <translation>Votre nom figure à côté de ce que vous faites. Heures et montants s’affichent à votre façon.</translation>
    </message>
    <message>
        <source>Orders are carried out by services: payment, stock, delivery and others.</source>
        <translation>Les commandes sont exécutées par des services&#xa0;: paiement, stock, livraison et autres.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Trying …</source>
        <translation>Essai en cours…</translation>
    </message>
    <message>
        <source>Sagadesk: first start</source>
        <translation>Sagadesk&#xa0;: premier démarrage</translation>
    </message>
    <message>
        <source>Alone here</source>
        <translation>Seul ici</translation>
    </message>
    <message>
        <source>Orders are kept on this computer, in %1.</source>
        <translation>Les commandes sont conservées sur cet ordinateur, dans %1.</translation>
    </message>
    <message>
        <source>Join others</source>
        <translation>Rejoindre les autres</translation>
    </message>
    <message>
        <source>Orders are kept by an orchestrator that runs already. Nothing is kept here.</source>
        <translation>Les commandes sont conservées par un orchestrateur déjà en service. Rien n’est conservé ici.</translation>
    </message>
    <message>
        <source>Look around</source>
        <translation>Découvrir</translation>
    </message>
    <message>
        <source>500 invented orders run through stand-in services. All of it goes when you close it.</source>
        <translation>500 commandes inventées passent par des services simulés. Tout disparaît à la fermeture.</translation>
    </message>
    <message>
        <source>Address of the orchestrator</source>
        <translation>Adresse de l’orchestrateur</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>Tester la connexion</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Currency of sums</source>
        <translation>Devise des montants</translation>
    </message>
    <message>
        <source>Stand-in services</source>
        <translation>Services simulés</translation>
    </message>
    <message>
        <source>They answer like real ones and do nothing. Good for trying; change it any time.</source>
        <translation>Ils répondent comme des vrais et ne font rien. Bien pour essayer&#xa0;; à changer quand vous voulez.</translation>
    </message>
    <message>
        <source>Our services</source>
        <translation>Nos services</translation>
    </message>
    <message>
        <source>Their addresses are written to sagadesk.toml; those that are empty come later.</source>
        <translation>Leurs adresses sont écrites dans sagadesk.toml&#xa0;; celles qui sont vides viendront plus tard.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Orders are taken and wait until there is a service that carries them out.</source>
        <translation>Les commandes sont acceptées et attendent qu’il y ait un service pour les exécuter.</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Skip all, begin with what is usual</source>
        <translation>Tout passer, commencer avec les réglages habituels</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::FirstSteps</name>
    <message>
        <source>First steps</source>
        <translation>Premiers pas</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>The first steps are hidden.</source>
        <translation>Les premiers pas sont masqués.</translation>
    </message>
    <message>
        <source>Sagadesk runs and keeps orders.</source>
        <translation>Sagadesk fonctionne et conserve les commandes.</translation>
    </message>
    <message>
        <source>Services are connected, which carry orders out.</source>
        <translation>Des services sont connectés, qui exécutent les commandes.</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>The first order is placed.</source>
        <translation>La première commande est passée.</translation>
    </message>
    <message>
        <source>New order</source>
        <translation>Nouvelle commande</translation>
    </message>
    <message>
        <source>An order is completed.</source>
        <translation>Une commande est terminée.</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Find anything by a word of it.</source>
        <translation>Trouvez n’importe quoi par un de ses mots.</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Hide the first steps</source>
        <translation>Masquer les premiers pas</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Fait&#xa0;: %1</translation>
    </message>
    <message>
        <source>To do: %1</source>
        <translation>À faire&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::GanttView</name>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>waits %1</source>
        <translation>attend %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Tries along the time</source>
        <translation>Essais au fil du temps</translation>
    </message>
    <message>
        <source>Undoing, newest first</source>
        <translation>Retour, la plus récente d’abord</translation>
    </message>
    <message>
        <source>Going forward</source>
        <translation>En avant</translation>
    </message>
    <message>
        <source>Run %1: undoing, newest first</source>
        <translation>Passage %1&#xa0;: retour, la plus récente d’abord</translation>
    </message>
    <message>
        <source>Run %1: going forward</source>
        <translation>Passage %1&#xa0;: en avant</translation>
    </message>
    <message>
        <source>%1, try %2 of %3: %4, %5</source>
        <translation>%1, essai %2 sur %3&#xa0;: %4, %5</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::HeldOrderModel</name>
    <message>
        <source>Not held any more</source>
        <translation>N’est plus retenue</translation>
    </message>
    <message>
        <source>%1, %2, %3. Charged: %4</source>
        <translation>%1, %2, %3. Débité&#xa0;: %4</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Held since</source>
        <translation>Retenue depuis</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Essais</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::JournalModel</name>
    <message>
        <source>%1, %2, %3, %4</source>
        <translation>%1, %2, %3, %4</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Essai</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::KeyList</name>
    <message>
        <source>List of keys</source>
        <translation>Liste des touches</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Does</source>
        <translation>Effet</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::KeyModel</name>
    <message>
        <source>Does</source>
        <translation>Effet</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Touche</translation>
    </message>
    <message>
        <source>Usually</source>
        <translation>D’habitude</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::LineModel</name>
    <message>
        <source>Line %1, %2: %3</source>
        <translation>Ligne %1, %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>New line, %1</source>
        <translation>Nouvelle ligne, %1</translation>
    </message>
    <message>
        <source>%1. Wrong: %2</source>
        <translation>%1. Erreur&#xa0;: %2</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>Nouvelle ligne</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantité</translation>
    </message>
    <message>
        <source>Price each</source>
        <translation>Prix unitaire</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Remise</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Montant</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::LoadingBars</name>
    <message>
        <source>Loading</source>
        <translation>Chargement</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::MainWindow</name>
    <message>
        <source>From the status bar</source>
        <translation>Depuis la barre d’état</translation>
    </message>
    <message>
        <source>%1 is open in a tab behind.</source>
        <translation>%1 est ouvert dans un onglet en arrière-plan.</translation>
    </message>
    <message>
        <source>%1 · Sagadesk</source>
        <translation>%1 · Sagadesk</translation>
    </message>
    <message>
        <source>%1 · %2 · Sagadesk</source>
        <translation>%1 · %2 · Sagadesk</translation>
    </message>
    <message>
        <source>There is nothing before this.</source>
        <translation>Il n’y a rien avant.</translation>
    </message>
    <message>
        <source>There is nothing after this.</source>
        <translation>Il n’y a rien après.</translation>
    </message>
    <message>
        <source>There is no order number on the clipboard.</source>
        <translation>Le presse-papiers ne contient pas de numéro de commande.</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>Il n’y a rien à reprendre.</translation>
    </message>
    <message>
        <source>About Sagadesk</source>
        <translation>À propos de Sagadesk</translation>
    </message>
    <message>
        <source>Sagadesk, an order service and its console. Version %1.</source>
        <translation>Sagadesk, un service de commandes et sa console. Version %1.</translation>
    </message>
    <message>
        <source>The layout is as it was at first.</source>
        <translation>La disposition est comme au début.</translation>
    </message>
    <message>
        <source>Only an order&apos;s tab can be closed.</source>
        <translation>Seul l’onglet d’une commande peut être fermé.</translation>
    </message>
    <message>
        <source>No tab has been closed.</source>
        <translation>Aucun onglet n’a été fermé.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>Connection lost at %1.</source>
        <translation>Connexion perdue à %1.</translation>
    </message>
    <message>
        <source>You see what was known then. The next try is at %1.</source>
        <translation>Vous voyez l’état d’alors. Le prochain essai est à %1.</translation>
    </message>
    <message>
        <source>You see what was known then.</source>
        <translation>Vous voyez l’état d’alors.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Essayer maintenant</translation>
    </message>
    <message>
        <source>Answers are slow.</source>
        <translation>Les réponses sont lentes.</translation>
    </message>
    <message>
        <source>They take %1, usually %2.</source>
        <translation>Elles prennent %1, d’habitude %2.</translation>
    </message>
    <message>
        <source>They take longer than usual.</source>
        <translation>Elles prennent plus de temps que d’habitude.</translation>
    </message>
    <message>
        <source>The storage is newer than this console.</source>
        <translation>Le stockage est plus récent que cette console.</translation>
    </message>
    <message>
        <source>Reading works, acting needs the update.</source>
        <translation>Lire est possible, agir demande la mise à jour.</translation>
    </message>
    <message>
        <source>You are signed out.</source>
        <translation>Vous êtes déconnecté.</translation>
    </message>
    <message>
        <source>Tabs and texts are kept.</source>
        <translation>Les onglets et les textes sont conservés.</translation>
    </message>
    <message>
        <source>Connected again after %1.</source>
        <translation>Reconnecté après %1.</translation>
    </message>
    <message>
        <source>What you see is %1 old.</source>
        <translation>Ce que vous voyez date de %1.</translation>
    </message>
    <message>
        <source>The orchestrator has not answered since.</source>
        <translation>L’orchestrateur n’a pas répondu depuis.</translation>
    </message>
    <message>
        <source>This screen has no query.</source>
        <translation>Cet écran n’a pas de requête.</translation>
    </message>
    <message>
        <source>The view %1 is saved.</source>
        <translation>La vue %1 est enregistrée.</translation>
    </message>
    <message>
        <source>Remove this view</source>
        <translation>Retirer cette vue</translation>
    </message>
    <message>
        <source>The view %1 is removed.</source>
        <translation>La vue %1 est retirée.</translation>
    </message>
    <message>
        <source>Menus</source>
        <translation>Menus</translation>
    </message>
    <message>
        <source>Open an order of the list first.</source>
        <translation>Ouvrez d’abord une commande de la liste.</translation>
    </message>
    <message>
        <source>There is no order after this one in the list.</source>
        <translation>Il n’y a pas de commande après celle-ci dans la liste.</translation>
    </message>
    <message>
        <source>There is no order before this one in the list.</source>
        <translation>Il n’y a pas de commande avant celle-ci dans la liste.</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Production</translation>
    </message>
    <message>
        <source>The connection is there.</source>
        <translation>La connexion est établie.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Notices are only kept in the list for an hour.</source>
        <translation>Pendant une heure, les avis ne vont que dans la liste.</translation>
    </message>
    <message>
        <source>No order is chosen.</source>
        <translation>Aucune commande n’est choisie.</translation>
    </message>
    <message>
        <source>You are told what becomes of %1.</source>
        <translation>Vous serez informé de ce que devient %1.</translation>
    </message>
    <message>
        <source>%1 is watched no more.</source>
        <translation>%1 n’est plus suivie.</translation>
    </message>
    <message>
        <source>Another console could not be started.</source>
        <translation>Une autre console n’a pas pu être démarrée.</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::Navigation</name>
    <message>
        <source>Screens</source>
        <translation>Écrans</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Vues enregistrées</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Navigation</source>
        <translation>Navigation</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::NeedsModel</name>
    <message>
        <source>Retry…</source>
        <translation>Réessayer…</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Décider…</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Examiner</translation>
    </message>
    <message>
        <source>Resume…</source>
        <translation>Reprendre…</translation>
    </message>
    <message>
        <source>Open service</source>
        <translation>Ouvrir le service</translation>
    </message>
    <message>
        <source>%1 +%2</source>
        <translation>%1 +%2</translation>
    </message>
    <message>
        <source>%1. %2 %3 %4. %5</source>
        <translation>%1. %2 %3 %4. %5</translation>
    </message>
    <message numerus="yes">
        <source>messages</source>
        <translation>
            <numerusform>message</numerusform>
            <numerusform>messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>orders</source>
        <translation>
            <numerusform>commande</numerusform>
            <numerusform>commandes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::NewOrder</name>
    <message>
        <source>New order</source>
        <translation>Nouvelle commande</translation>
    </message>
    <message>
        <source>Line %1 is removed.</source>
        <translation>La ligne %1 est retirée.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Défaire</translation>
    </message>
    <message>
        <source>The order is being placed.</source>
        <translation>La commande est en train d’être passée.</translation>
    </message>
    <message>
        <source>Your draft is here again.</source>
        <translation>Votre brouillon est de retour.</translation>
    </message>
    <message>
        <source>You left it at %1.</source>
        <translation>Vous l’avez quitté à %1.</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Recommencer à zéro</translation>
    </message>
    <message>
        <source>This is a copy.</source>
        <translation>Ceci est une copie.</translation>
    </message>
    <message>
        <source>What you were writing before is kept until you change it.</source>
        <translation>Ce que vous écriviez avant est conservé jusqu’à ce que vous modifiiez celle-ci.</translation>
    </message>
    <message>
        <source>Back to that</source>
        <translation>Y revenir</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation>Frais de port</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Remise</translation>
    </message>
    <message>
        <source>Tax, in the prices</source>
        <translation>Taxe, dans les prix</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Taxe</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) need a look.</source>
        <translation>
            <numerusform>%n champ est à revoir.</numerusform>
            <numerusform>%n champs sont à revoir.</numerusform>
        </translation>
    </message>
    <message>
        <source>All is well. Nothing was placed; stock and card are asked when it is.</source>
        <translation>Tout va bien. Rien n’a été passé&#xa0;; le stock et la carte ne sont consultés qu’à ce moment-là.</translation>
    </message>
    <message>
        <source>%1, version %2, does this:</source>
        <translation>%1, version %2, fait ceci&#xa0;:</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>sauté</translation>
    </message>
    <message>
        <source>a person decides</source>
        <translation>une personne décide</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>attend</translation>
    </message>
    <message>
        <source>The order is being placed …</source>
        <translation>Commande en train d’être passée…</translation>
    </message>
    <message>
        <source>%1 is placed.</source>
        <translation>%1 est passée.</translation>
    </message>
    <message>
        <source>The answer was lost, so it is not known whether the order was taken. Placing it again is safe: it is not made twice.</source>
        <translation>La réponse a été perdue, on ignore donc si la commande a été acceptée. La passer de nouveau est sans risque&#xa0;: elle n’est pas créée deux fois.</translation>
    </message>
    <message>
        <source>The order was taken as it was before your last change. Look for it among the orders; placing this one makes a second order.</source>
        <translation>La commande a été acceptée telle qu’avant votre dernière modification. Cherchez-la parmi les commandes&#xa0;; passer celle-ci en crée une deuxième.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>The draft is gone.</source>
        <translation>Le brouillon n’est plus là.</translation>
    </message>
    <message>
        <source>What it comes to</source>
        <translation>Ce que cela coûte</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Check without placing</source>
        <translation>Vérifier sans passer</translation>
    </message>
    <message>
        <source>Discard the draft</source>
        <translation>Jeter le brouillon</translation>
    </message>
    <message>
        <source>Closing keeps it as a draft.</source>
        <translation>Fermer la conserve comme brouillon.</translation>
    </message>
    <message>
        <source>Place order</source>
        <translation>Passer la commande</translation>
    </message>
    <message>
        <source>Place order, %1</source>
        <translation>Passer la commande, %1</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::NewerBar</name>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Home</source>
        <comment>the key</comment>
        <translation>Début</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::NodeCard</name>
    <message>
        <source>Sagadesk %1</source>
        <translation>Sagadesk %1</translation>
    </message>
    <message>
        <source>Cannot write</source>
        <translation>Écriture impossible</translation>
    </message>
    <message>
        <source>Starting up</source>
        <translation>Démarrage</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En service</translation>
    </message>
    <message>
        <source>Up since</source>
        <translation>En service depuis</translation>
    </message>
    <message>
        <source>Calls to services, last minute</source>
        <translation>Appels aux services, dernière minute</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>%1 par seconde</translation>
    </message>
    <message>
        <source>Orders in memory</source>
        <translation>Commandes en mémoire</translation>
    </message>
    <message>
        <source>%1 of at most %2</source>
        <translation>%1 sur au plus %2</translation>
    </message>
    <message>
        <source>Orders waiting in the store</source>
        <translation>Commandes en attente dans le stockage</translation>
    </message>
    <message>
        <source>%1 of %2 partitions</source>
        <translation>%1 partitions sur %2</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::NodesPage</name>
    <message>
        <source>Nodes</source>
        <translation>Nœuds</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Stockage</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Journal and growth</source>
        <translation>Journal et croissance</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Nodes and storage could not be read.</source>
        <translation>Les nœuds et le stockage n’ont pas pu être lus.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>about %1 a day</source>
        <translation>environ %1 par jour</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Of its log not yet taken in</source>
        <translation>Log pas encore intégré</translation>
    </message>
    <message>
        <source>Free on the disk</source>
        <translation>Libre sur le disque</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Journal entries</source>
        <translation>Entrées du journal</translation>
    </message>
    <message>
        <source>New entries</source>
        <translation>Nouvelles entrées</translation>
    </message>
    <message>
        <source>Growth of the file</source>
        <translation>Croissance du fichier</translation>
    </message>
    <message>
        <source>Estimated by the share of the newest entries.</source>
        <translation>Estimé d’après la part des entrées les plus récentes.</translation>
    </message>
    <message>
        <source>Oldest entry</source>
        <translation>Entrée la plus ancienne</translation>
    </message>
    <message>
        <source>Not yet published</source>
        <translation>Pas encore publiés</translation>
    </message>
    <message>
        <source>No broker is configured</source>
        <translation>Aucun broker n’est configuré</translation>
    </message>
    <message>
        <source>Orders and journal are kept</source>
        <translation>Conservation des commandes et du journal</translation>
    </message>
    <message>
        <source>For ever</source>
        <translation>Pour toujours</translation>
    </message>
    <message>
        <source>Idempotency keys are kept</source>
        <translation>Conservation des clés d’idempotence</translation>
    </message>
    <message>
        <source>Oldest order</source>
        <translation>Commande la plus ancienne</translation>
    </message>
    <message>
        <source>Nodes &amp; storage</source>
        <translation>Nœuds &amp; stockage</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::NotesSection</name>
    <message>
        <source>No notes yet. Add one with N.</source>
        <translation>Pas encore de notes. Ajoutez-en une avec N.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::NoticeLog</name>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 has not answered for a minute; %n orders wait for it.</source>
        <translation>
            <numerusform>%1 ne répond pas depuis une minute&#xa0;; %n commande l’attend.</numerusform>
            <numerusform>%1 ne répond pas depuis une minute&#xa0;; %n commandes l’attendent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Calls to %1 are held back: it does not answer. %n orders wait for it.</source>
        <translation>
            <numerusform>Les appels à %1 sont retenus&#xa0;: il ne répond pas. %n commande l’attend.</numerusform>
            <numerusform>Les appels à %1 sont retenus&#xa0;: il ne répond pas. %n commandes l’attendent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Money may be stuck in %n orders: %1</source>
        <translation>
            <numerusform>De l’argent est peut-être bloqué dans %n commande&#xa0;: %1</numerusform>
            <numerusform>De l’argent est peut-être bloqué dans %n commandes&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n orders were held in the last five minutes, five times as many as usual.</source>
        <translation>
            <numerusform>%n commande a été retenue ces cinq dernières minutes, cinq fois plus que d’habitude.</numerusform>
            <numerusform>%n commandes ont été retenues ces cinq dernières minutes, cinq fois plus que d’habitude.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: it stopped by itself. %2 are through, %3 are held again.</source>
        <translation>%1&#xa0;: arrêt automatique. %2 passées, %3 retenues à nouveau.</translation>
    </message>
    <message>
        <source>%1: it has ended. %2 are through, %3 are held again.</source>
        <translation>%1&#xa0;: c’est fini. %2 passées, %3 retenues à nouveau.</translation>
    </message>
    <message>
        <source>%1, which you watch, is now: %2</source>
        <translation>%1, que vous suivez, est maintenant&#xa0;: %2</translation>
    </message>
    <message>
        <source>The audit chain is broken: %1</source>
        <translation>La chaîne d’audit est rompue&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::NoticePanel</name>
    <message>
        <source>No notices in the last seven days.</source>
        <translation>Aucun avis ces sept derniers jours.</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Avis</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::OrderForm</name>
    <message>
        <source>Delivery</source>
        <translation>Livraison</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Rendez-vous</translation>
    </message>
    <message>
        <source>Kind of order</source>
        <translation>Type de commande</translation>
    </message>
    <message>
        <source>Your reference</source>
        <translation>Votre référence</translation>
    </message>
    <message>
        <source>Came by</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Find a customer who has ordered before</source>
        <translation>Chercher un client qui a déjà commandé</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>Numéro de client</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Remove line</source>
        <translation>Retirer la ligne</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Lines of the order</source>
        <translation>Lignes de la commande</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Paiement</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation>Frais de port</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Remise</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Taxe</translation>
    </message>
    <message>
        <source>in the prices</source>
        <translation>dans les prix</translation>
    </message>
    <message>
        <source>Card ends in</source>
        <translation>Fin de la carte</translation>
    </message>
    <message>
        <source>Tax is</source>
        <translation>Taxe comprise</translation>
    </message>
    <message>
        <source>Delivered to</source>
        <translation>Livré à</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Rue</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Code postal</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Day and time, empty for as soon as possible</source>
        <translation>Jour et heure, vide pour dès que possible</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::OrderHeader</name>
    <message>
        <source>Copy the order number</source>
        <translation>Copier le numéro de commande</translation>
    </message>
    <message>
        <source>Everything undone</source>
        <translation>Tout est défait</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>Passage %1</translation>
    </message>
    <message>
        <source>%1 takes care</source>
        <translation>%1 s’en occupe</translation>
    </message>
    <message>
        <source>Web shop</source>
        <translation>Boutique en ligne</translation>
    </message>
    <message>
        <source>%1…</source>
        <translation>%1…</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>More for this order</source>
        <translation>Plus pour cette commande</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::OrderListModel</name>
    <message>
        <source>%1. %2, %3. %4. %5.</source>
        <translation>%1. %2, %3. %4. %5.</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::OrderPage</name>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Audit</translation>
    </message>
    <message>
        <source>Real time</source>
        <translation>Temps réel</translation>
    </message>
    <message>
        <source>Even steps</source>
        <translation>Pas égaux</translation>
    </message>
    <message>
        <source>Time axis</source>
        <translation>Axe du temps</translation>
    </message>
    <message>
        <source>%1 is no longer in storage.</source>
        <translation>%1 n’est plus dans le stockage.</translation>
    </message>
    <message>
        <source>You see what was known then.</source>
        <translation>Vous voyez l’état d’alors.</translation>
    </message>
    <message>
        <source>There is no order %1.</source>
        <translation>Il n’y a pas de commande %1.</translation>
    </message>
    <message>
        <source>Check the number, or search for the customer.</source>
        <translation>Vérifiez le numéro, ou cherchez le client.</translation>
    </message>
    <message>
        <source>The order cannot be read now.</source>
        <translation>La commande ne peut pas être lue maintenant.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Undone, newest first</source>
        <translation>Défait, la plus récente d’abord</translation>
    </message>
    <message>
        <source>The order then ended as %1 at %2</source>
        <translation>La commande s’est ensuite terminée comme %1 à %2</translation>
    </message>
    <message>
        <source>Being undone, newest first</source>
        <translation>Retour en cours, la plus récente d’abord</translation>
    </message>
    <message>
        <source>%1 in total, %2 of it waiting between tries</source>
        <translation>%1 au total, dont %2 d’attente entre les essais</translation>
    </message>
    <message>
        <source>%1 in total</source>
        <translation>%1 au total</translation>
    </message>
    <message>
        <source>The order is not there yet.</source>
        <translation>La commande n’est pas encore là.</translation>
    </message>
    <message>
        <source>%1 is copied.</source>
        <translation>%1 est copié.</translation>
    </message>
    <message>
        <source>What to say to the customer is copied.</source>
        <translation>Ce qu’il faut dire au client est copié.</translation>
    </message>
    <message>
        <source>The link to %1 is copied.</source>
        <translation>Le lien vers %1 est copié.</translation>
    </message>
    <message>
        <source>The order does not offer this now.</source>
        <translation>La commande ne le propose pas maintenant.</translation>
    </message>
    <message>
        <source>From the order&apos;s page</source>
        <translation>Depuis la page de la commande</translation>
    </message>
    <message>
        <source>Nobody takes care of %1 now.</source>
        <translation>Personne ne s’occupe de %1 maintenant.</translation>
    </message>
    <message>
        <source>%1 takes care of %2 now.</source>
        <translation>%1 s’occupe maintenant de %2.</translation>
    </message>
    <message>
        <source>Nothing is kept of this try.</source>
        <translation>Rien n’est conservé de cet essai.</translation>
    </message>
    <message>
        <source>What was sent is copied.</source>
        <translation>Ce qui a été envoyé est copié.</translation>
    </message>
    <message>
        <source>What was received is copied.</source>
        <translation>Ce qui a été reçu est copié.</translation>
    </message>
    <message>
        <source>The command line is copied, without secrets.</source>
        <translation>La ligne de commande est copiée, sans secrets.</translation>
    </message>
    <message>
        <source>The customer&apos;s data is shown already.</source>
        <translation>Les données du client sont déjà affichées.</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::OrderSummaryView</name>
    <message>
        <source>Say to the customer</source>
        <translation>À dire au client</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy what to say to the customer</source>
        <translation>Copier ce qu’il faut dire au client</translation>
    </message>
    <message>
        <source>Copy what to say to the customer (Ctrl+Shift+C)</source>
        <translation>Copier ce qu’il faut dire au client (Ctrl+Shift+C)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::OrdersPage</name>
    <message>
        <source>Orders</source>
        <translation>Commandes</translation>
    </message>
    <message numerus="yes">
        <source>More than %n newer orders</source>
        <translation>
            <numerusform>Plus de %n commande plus récente</numerusform>
            <numerusform>Plus de %n commandes plus récentes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n newer order(s)</source>
        <translation>
            <numerusform>%n commande plus récente</numerusform>
            <numerusform>%n commandes plus récentes</numerusform>
        </translation>
    </message>
    <message>
        <source>The list stays still while a row is selected.</source>
        <translation>La liste ne bouge pas tant qu’une ligne est sélectionnée.</translation>
    </message>
    <message>
        <source>The list stays still while it is scrolled.</source>
        <translation>La liste ne bouge pas tant qu’elle est défilée.</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <comment>orders</comment>
        <translation>
            <numerusform>%n sélectionnée</numerusform>
            <numerusform>%n sélectionnées</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 orders, all matches</source>
        <translation>%1 commandes, tous les résultats</translation>
    </message>
    <message>
        <source>Choose an order first.</source>
        <translation>Choisissez d’abord une commande.</translation>
    </message>
    <message>
        <source>The list is empty.</source>
        <translation>La liste est vide.</translation>
    </message>
    <message>
        <source>%1 copied</source>
        <translation>%1 copié</translation>
    </message>
    <message numerus="yes">
        <source>%n order number(s) copied</source>
        <translation>
            <numerusform>%n numéro de commande copié</numerusform>
            <numerusform>%n numéros de commande copiés</numerusform>
        </translation>
    </message>
    <message>
        <source>What to say is copied.</source>
        <translation>Ce qu’il faut dire est copié.</translation>
    </message>
    <message>
        <source>The link is copied.</source>
        <translation>Le lien est copié.</translation>
    </message>
    <message>
        <source>Export the orders of this list</source>
        <translation>Exporter les commandes de cette liste</translation>
    </message>
    <message>
        <source>CSV (*.csv);;JSON (*.json)</source>
        <translation>CSV (*.csv);;JSON (*.json)</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) written so far</source>
        <translation>
            <numerusform>%n commande écrite jusqu’ici</numerusform>
            <numerusform>%n commandes écrites jusqu’ici</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) exported to %1</source>
        <translation>
            <numerusform>%n commande exportée vers %1</numerusform>
            <numerusform>%n commandes exportées vers %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The export failed: %1</source>
        <translation>L’export a échoué&#xa0;: %1</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Créée</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Add a condition</source>
        <translation>Ajouter une condition</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Another value…</source>
        <translation>Autre valeur…</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>The usual columns</source>
        <translation>Les colonnes habituelles</translation>
    </message>
    <message>
        <source>Only this</source>
        <translation>Seulement ceci</translation>
    </message>
    <message>
        <source>Not this</source>
        <translation>Pas ceci</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>Copier la valeur</translation>
    </message>
    <message>
        <source>%1 orders · %2</source>
        <comment>how many, and how long it took</comment>
        <translation>%1 commandes · %2</translation>
    </message>
    <message>
        <source>No orders yet.</source>
        <translation>Pas encore de commandes.</translation>
    </message>
    <message>
        <source>Create one (Ctrl+N) or connect a source.</source>
        <translation>Créez-en une (Ctrl+N) ou connectez une source.</translation>
    </message>
    <message>
        <source>No order matches this query.</source>
        <translation>Aucune commande ne correspond à cette requête.</translation>
    </message>
    <message>
        <source>Leave something out:</source>
        <translation>Retirer quelque chose&#xa0;:</translation>
    </message>
    <message>
        <source>Search all dates</source>
        <translation>Chercher à toutes les dates</translation>
    </message>
    <message>
        <source>Remove %1 (would give %2)</source>
        <translation>Retirer %1 (donnerait %2)</translation>
    </message>
    <message>
        <source>Choose one order first.</source>
        <translation>Choisissez d’abord une commande.</translation>
    </message>
    <message>
        <source>The order does not offer this now.</source>
        <translation>La commande ne le propose pas maintenant.</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::OutcomeStrip</name>
    <message>
        <source>%1, %2</source>
        <comment>a title and what it counts</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a number and what it counts</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::OverviewPage</name>
    <message>
        <source>Needs a person</source>
        <translation>Demande une personne</translation>
    </message>
    <message>
        <source>most urgent first</source>
        <translation>les plus urgents d’abord</translation>
    </message>
    <message>
        <source>All failures</source>
        <translation>Tous les échecs</translation>
    </message>
    <message>
        <source>Nothing needs a person.</source>
        <translation>Rien ne demande une personne.</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Nœuds</translation>
    </message>
    <message>
        <source>Finished orders</source>
        <translation>Commandes finies</translation>
    </message>
    <message>
        <source>3 h</source>
        <translation>3 h</translation>
    </message>
    <message>
        <source>Time shown</source>
        <translation>Période affichée</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Terminées</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échouées</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulées</translation>
    </message>
    <message>
        <source>Held orders by cause</source>
        <translation>Commandes retenues par cause</translation>
    </message>
    <message>
        <source>orders and money</source>
        <translation>commandes et argent</translation>
    </message>
    <message>
        <source>No line is chosen.</source>
        <translation>Aucune ligne n’est choisie.</translation>
    </message>
    <message>
        <source>%1 healthy of %2</source>
        <translation>%1 sur %2 vont bien</translation>
    </message>
    <message>
        <source>1 of 1 up</source>
        <translation>1 sur 1 en service</translation>
    </message>
    <message>
        <source>0 of 1 up</source>
        <translation>0 sur 1 en service</translation>
    </message>
    <message>
        <source>this one</source>
        <translation>celui-ci</translation>
    </message>
    <message numerus="yes">
        <source>%n partitions</source>
        <translation>
            <numerusform>%n partition</numerusform>
            <numerusform>%n partitions</numerusform>
        </translation>
    </message>
    <message>
        <source>%1/s decisions</source>
        <translation>%1/s décisions</translation>
    </message>
    <message>
        <source>%1 ms to db</source>
        <translation>%1 ms vers la base</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>No order is held.</source>
        <translation>Aucune commande n’est retenue.</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 h</translation>
    </message>
    <message>
        <source>7 d</source>
        <translation>7 j</translation>
    </message>
    <message>
        <source>The figures could not be read.</source>
        <translation>Les chiffres n’ont pas pu être lus.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::PartitionStrip</name>
    <message>
        <source>Partitions</source>
        <translation>Partitions</translation>
    </message>
    <message>
        <source>Partition %1 has no node.</source>
        <translation>La partition %1 n’a pas de nœud.</translation>
    </message>
    <message>
        <source>Partition %1 is written by %2.</source>
        <translation>La partition %1 est écrite par %2.</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::PayloadSection</name>
    <message>
        <source>The order&apos;s document</source>
        <translation>Le document de la commande</translation>
    </message>
    <message>
        <source>As it came in: nothing was changed.</source>
        <translation>Telle que reçue&#xa0;: rien n’a été modifié.</translation>
    </message>
    <message>
        <source>It was changed since it came in.</source>
        <translation>Modifié depuis la réception.</translation>
    </message>
    <message>
        <source>Changed since it came in:</source>
        <translation>Modifié depuis la réception&#xa0;:</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::PersonChip</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::PipelineColumnView</name>
    <message>
        <source>Nothing is slower than usual here.</source>
        <translation>Rien n’est plus lent que d’habitude ici.</translation>
    </message>
    <message>
        <source>%1/min</source>
        <translation>%1/min</translation>
    </message>
    <message>
        <source>usual %1</source>
        <translation>d’habitude %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more when you look away</source>
        <translation>
            <numerusform>%n de plus quand vous regardez ailleurs</numerusform>
            <numerusform>%n de plus quand vous regardez ailleurs</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all %1</source>
        <translation>Afficher les %1</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>et %1 de plus</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>counts, and what waits</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::PipelineGroup</name>
    <message>
        <source>%1 orders that are being carried out</source>
        <translation>%1 commandes en cours d’exécution</translation>
    </message>
    <message>
        <source>%1 orders that are not confirmed yet</source>
        <translation>%1 commandes pas encore confirmées</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::PipelineHead</name>
    <message>
        <source>%1: orders that passed it in the last hour, by five minutes</source>
        <translation>%1&#xa0;: commandes passées par là la dernière heure, par cinq minutes</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::PipelineModel</name>
    <message>
        <source>Went on meanwhile</source>
        <translation>A continué entre-temps</translation>
    </message>
    <message>
        <source>%1. %2, %3. %4. For %5.</source>
        <comment>status, number, money, what it waits for, how long</comment>
        <translation>%1. %2, %3. %4. Depuis %5.</translation>
    </message>
    <message>
        <source>%1
Since %2</source>
        <comment>what it waits for</comment>
        <translation>%1
Depuis %2</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::PipelinePage</name>
    <message>
        <source>longest first</source>
        <translation>les plus longues d’abord</translation>
    </message>
    <message>
        <source>most money first</source>
        <translation>les plus gros montants d’abord</translation>
    </message>
    <message>
        <source>needs help first</source>
        <translation>celles à aider d’abord</translation>
    </message>
    <message>
        <source>Workflow</source>
        <translation>Workflow</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>Trier</translation>
    </message>
    <message>
        <source>Hold still</source>
        <translation>Figer</translation>
    </message>
    <message>
        <source>The pipeline could not be read.</source>
        <translation>Le pipeline n’a pas pu être lu.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>%1 in progress, %2 held, parked or slower than usual. The rest flow by and are only counted.</source>
        <translation>%1 en cours, %2 retenues, en pause ou plus lentes que d’habitude. Les autres passent et sont seulement comptées.</translation>
    </message>
    <message>
        <source>longest %1</source>
        <translation>la plus longue %1</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Depuis %1</translation>
    </message>
    <message>
        <source>bars: last hour</source>
        <translation>barres&#xa0;: dernière heure</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>terminées</translation>
    </message>
    <message>
        <source>%1 of finished</source>
        <translation>%1 des finies</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échouées</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulées</translation>
    </message>
    <message>
        <source>undoing now</source>
        <translation>en cours de retour</translation>
    </message>
    <message>
        <source>all</source>
        <translation>tous</translation>
    </message>
    <message>
        <source>Held since %1</source>
        <translation>Figé depuis %1</translation>
    </message>
    <message>
        <source>All workflows</source>
        <translation>Tous les workflows</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>Pipeline</translation>
    </message>
    <message>
        <source>Choose a card first.</source>
        <translation>Choisissez d’abord une carte.</translation>
    </message>
    <message>
        <source>%1 copied</source>
        <translation>%1 copié</translation>
    </message>
    <message>
        <source>The link is copied.</source>
        <translation>Le lien est copié.</translation>
    </message>
    <message>
        <source>The order does not offer this now.</source>
        <translation>La commande ne le propose pas maintenant.</translation>
    </message>
    <message>
        <source>%1 in progress, %2 stick</source>
        <translation>%1 en cours, %2 bloquées</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::QueryField</name>
    <message>
        <source>Query of the list</source>
        <translation>Requête de la liste</translation>
    </message>
    <message>
        <source>Find an order: number, e-mail, phone, name, card …</source>
        <translation>Chercher une commande&#xa0;: numéro, e-mail, téléphone, nom, carte …</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::QuickLook</name>
    <message>
        <source>Quick look</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>This order is no longer in storage.</source>
        <translation>Cette commande n’est plus dans le stockage.</translation>
    </message>
    <message>
        <source>What to say is copied.</source>
        <translation>Ce qu’il faut dire est copié.</translation>
    </message>
    <message>
        <source>Choose an order to see what happened.</source>
        <translation>Choisissez une commande pour voir ce qui s’est passé.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Close the quick look</source>
        <translation>Fermer l’aperçu</translation>
    </message>
    <message>
        <source>Space</source>
        <comment>the key</comment>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Copy order number</source>
        <translation>Copier le numéro de commande</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Show all orders of this customer</source>
        <translation>Afficher toutes les commandes de ce client</translation>
    </message>
    <message>
        <source>%1 copied</source>
        <translation>%1 copié</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>headline and story</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 in total</source>
        <translation>%1 au total</translation>
    </message>
    <message>
        <source>%1…</source>
        <translation>%1…</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Plus d’actions</translation>
    </message>
    <message numerus="yes">
        <source>More than %n orders</source>
        <translation>
            <numerusform>Plus de %n commande</numerusform>
            <numerusform>Plus de %n commandes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) since %1, %2 completed</source>
        <translation>
            <numerusform>%n commande depuis %1, %2 terminées</numerusform>
            <numerusform>%n commandes depuis %1, %2 terminées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::SagaDiagram</name>
    <message>
        <source>Steps of the order</source>
        <translation>Étapes de la commande</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>nothing to undo</source>
        <translation>rien à défaire</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::SavedViews</name>
    <message>
        <source>Failed today</source>
        <translation>Échouées aujourd’hui</translation>
    </message>
    <message>
        <source>Undo stuck</source>
        <translation>Retour bloqué</translation>
    </message>
    <message>
        <source>Waiting over 15 min</source>
        <translation>En attente depuis plus de 15 min</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Nom de la vue</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::SayCard</name>
    <message>
        <source>Say to the customer</source>
        <translation>À dire au client</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Nothing needs to be said.</source>
        <translation>Il n’y a rien à dire.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Say to the customer: %1</source>
        <translation>À dire au client&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::SectionTabs</name>
    <message>
        <source>Sections</source>
        <translation>Sections</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::SegmentedControl</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::Segments</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::ServiceCharts</name>
    <message>
        <source>answered well</source>
        <translation>bien répondus</translation>
    </message>
    <message>
        <source>not well</source>
        <translation>mal répondus</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Time to answer</source>
        <translation>Temps de réponse</translation>
    </message>
    <message>
        <source>Calls per minute</source>
        <translation>Appels par minute</translation>
    </message>
    <message>
        <source>Circuit</source>
        <translation>Disjoncteur</translation>
    </message>
    <message>
        <source>logarithmic</source>
        <translation>logarithmique</translation>
    </message>
    <message>
        <source>answered well, not well</source>
        <translation>bien répondus, mal répondus</translation>
    </message>
    <message>
        <source>Unsteady for %1</source>
        <translation>Instable depuis %1</translation>
    </message>
    <message>
        <source>while open, one call at a time is tried</source>
        <translation>tant qu’il est ouvert, un appel à la fois est essayé</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::ServiceControls</name>
    <message>
        <source>Circuit opened by itself</source>
        <translation>Disjoncteur ouvert de lui-même</translation>
    </message>
    <message>
        <source>Circuit tried one call</source>
        <translation>Disjoncteur&#xa0;: un appel essayé</translation>
    </message>
    <message>
        <source>Circuit closed by itself</source>
        <translation>Disjoncteur fermé de lui-même</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Suspendu</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Appels</translation>
    </message>
    <message>
        <source>Controls</source>
        <translation>Pilotage</translation>
    </message>
    <message>
        <source>Send a test call</source>
        <translation>Envoyer un appel de test</translation>
    </message>
    <message>
        <source>Recent changes</source>
        <translation>Changements récents</translation>
    </message>
    <message>
        <source>Circuit</source>
        <translation>Disjoncteur</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limites</translation>
    </message>
    <message>
        <source>If you resume:</source>
        <translation>Si vous reprenez&#xa0;:</translation>
    </message>
    <message>
        <source>If you pause:</source>
        <translation>Si vous suspendez&#xa0;:</translation>
    </message>
    <message>
        <source>%1 calls</source>
        <translation>%1 appels</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sans limite</translation>
    </message>
    <message>
        <source>At most at once</source>
        <translation>Maximum à la fois</translation>
    </message>
    <message numerus="yes">
        <source>%n calls</source>
        <translation>
            <numerusform>%n appel</numerusform>
            <numerusform>%n appels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n as configured.</source>
        <translation>
            <numerusform>%n comme configuré.</numerusform>
            <numerusform>%n comme configuré.</numerusform>
        </translation>
    </message>
    <message>
        <source>As configured.</source>
        <translation>Comme configuré.</translation>
    </message>
    <message>
        <source>At most per second</source>
        <translation>Maximum par seconde</translation>
    </message>
    <message>
        <source>%1 as configured.</source>
        <translation>%1 comme configuré.</translation>
    </message>
    <message>
        <source>Under way now</source>
        <translation>En cours maintenant</translation>
    </message>
    <message>
        <source>Waiting for a place</source>
        <translation>En attente d’une place</translation>
    </message>
    <message>
        <source>Places open while it comes back</source>
        <translation>Places ouvertes pendant le retour</translation>
    </message>
    <message>
        <source>Each good answer opens one more.</source>
        <translation>Chaque bonne réponse en ouvre une de plus.</translation>
    </message>
    <message>
        <source>Paused by %1</source>
        <translation>Suspendu par %1</translation>
    </message>
    <message>
        <source>Changed by %1</source>
        <translation>Modifié par %1</translation>
    </message>
    <message>
        <source>None since the start of the node</source>
        <translation>Aucun depuis le démarrage du nœud</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::ServiceForm</name>
    <message>
        <source>Pause %1</source>
        <translation>Suspendre %1</translation>
    </message>
    <message>
        <source>Resume %1</source>
        <translation>Reprendre %1</translation>
    </message>
    <message>
        <source>Limit %1</source>
        <translation>Limiter %1</translation>
    </message>
    <message>
        <source>Ends after</source>
        <translation>Finit après</translation>
    </message>
    <message>
        <source>At most at once</source>
        <translation>Maximum à la fois</translation>
    </message>
    <message>
        <source>At most per second</source>
        <translation>Maximum par seconde</translation>
    </message>
    <message>
        <source>No end</source>
        <translation>Sans fin</translation>
    </message>
    <message>
        <source>15 min</source>
        <translation>15 min</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>1 h</translation>
    </message>
    <message>
        <source>4 h</source>
        <translation>4 h</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Reason, kept in the journal</source>
        <translation>Motif, conservé dans le journal</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>%1, as configured</source>
        <translation>%1, comme configuré</translation>
    </message>
    <message>
        <source>no limit, as configured</source>
        <translation>sans limite, comme configuré</translation>
    </message>
    <message>
        <source>Say why, in at least three letters.</source>
        <translation>Dites pourquoi, en trois lettres au moins.</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::ServiceModel</name>
    <message>
        <source>%1. %2. %3</source>
        <translation>%1. %2. %3</translation>
    </message>
    <message>
        <source>The rows are kept where they were. F5 puts the worst first.</source>
        <translation>Les lignes restent à leur place. F5 met les pires en premier.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Used for</source>
        <translation>Utilisé pour</translation>
    </message>
    <message>
        <source>Circuit</source>
        <translation>Disjoncteur</translation>
    </message>
    <message>
        <source>OK, 5 min</source>
        <translation>OK, 5 min</translation>
    </message>
    <message>
        <source>p50</source>
        <translation>p50</translation>
    </message>
    <message>
        <source>p95</source>
        <translation>p95</translation>
    </message>
    <message>
        <source>Calls/min</source>
        <translation>Appels/min</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>p95, last hour</source>
        <translation>p95, dernière heure</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::ServicesPage</name>
    <message>
        <source>Taken back</source>
        <translation>Repris</translation>
    </message>
    <message>
        <source>%1 is paused.</source>
        <translation>%1 est suspendu.</translation>
    </message>
    <message>
        <source>%1 is called again.</source>
        <translation>%1 est de nouveau appelé.</translation>
    </message>
    <message>
        <source>The limits of %1 are changed.</source>
        <translation>Les limites de %1 sont modifiées.</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Repris.</translation>
    </message>
    <message>
        <source>A test call is on its way.</source>
        <translation>Un appel de test est en cours.</translation>
    </message>
    <message>
        <source>The test call was answered in %1.</source>
        <translation>L’appel de test a reçu une réponse en %1.</translation>
    </message>
    <message>
        <source>The test call was not answered, for %1: %2.</source>
        <translation>L’appel de test est resté sans réponse, après %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>No services yet</source>
        <translation>Pas encore de services</translation>
    </message>
    <message>
        <source>Add one to sagadesk.toml, or use the simulator.</source>
        <translation>Ajoutez-en un dans sagadesk.toml, ou utilisez le simulateur.</translation>
    </message>
    <message>
        <source>The services could not be read.</source>
        <translation>Les services n’ont pas pu être lus.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>No service is chosen.</source>
        <translation>Aucun service n’est choisi.</translation>
    </message>
    <message numerus="yes">
        <source>See the %n orders held because of it…</source>
        <translation>
            <numerusform>Voir la commande retenue à cause de cela (%n)…</numerusform>
            <numerusform>Voir les %n commandes retenues à cause de cela…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::SettingsPage</name>
    <message>
        <source>Find a setting</source>
        <translation>Chercher un réglage</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Pages des réglages</translation>
    </message>
    <message>
        <source>No setting has these words</source>
        <translation>Aucun réglage ne contient ces mots</translation>
    </message>
    <message>
        <source>“%1” is in none of their names and sentences.</source>
        <translation>«&#xa0;%1&#xa0;» n’est dans aucun de leurs noms ni de leurs phrases.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::SettingsSheet</name>
    <message>
        <source>Commands and their keys</source>
        <translation>Actions et leurs touches</translation>
    </message>
    <message>
        <source>The usual key</source>
        <translation>La touche habituelle</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Aucune touche</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Nouvelle touche</translation>
    </message>
    <message>
        <source>%1 is the key of “%2” already.</source>
        <translation>%1 est déjà la touche de «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>The key of “%1” is changed.</source>
        <translation>La touche de «&#xa0;%1&#xa0;» est modifiée.</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Clavier</translation>
    </message>
    <message>
        <source>Keys that are a letter</source>
        <translation>Touches d’une seule lettre</translation>
    </message>
    <message>
        <source>They act in lists and orders only. With Alt they can&apos;t be pressed by mistake.</source>
        <translation>Elles n’agissent que dans les listes et les commandes. Avec Alt, impossible de les presser par erreur.</translation>
    </message>
    <message>
        <source>Alone</source>
        <translation>Seules</translation>
    </message>
    <message>
        <source>With Alt</source>
        <translation>Avec Alt</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Choose a command, then press its new key.</source>
        <translation>Choisissez une action, puis appuyez sur sa nouvelle touche.</translation>
    </message>
    <message>
        <source>Reset this page</source>
        <translation>Réinitialiser cette page</translation>
    </message>
    <message>
        <source>Shows after the next start.</source>
        <translation>Visible après le prochain démarrage.</translation>
    </message>
    <message>
        <source>%1 Shows after the next start.</source>
        <translation>%1 Visible après le prochain démarrage.</translation>
    </message>
    <message>
        <source>%1 is changed.</source>
        <translation>«&#xa0;%1&#xa0;» est modifié.</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activé</translation>
    </message>
    <message>
        <source>%1 is as it was at first.</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: tout est comme au début.</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Densité</translation>
    </message>
    <message>
        <source>How high rows of tables are.</source>
        <translation>Hauteur des lignes des tableaux.</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compacte</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Confortable</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Ctrl++ and Ctrl+− change it in smaller steps.</source>
        <translation>Ctrl++ et Ctrl+− la changent par pas plus petits.</translation>
    </message>
    <message>
        <source>Patterns in charts</source>
        <translation>Motifs dans les graphiques</translation>
    </message>
    <message>
        <source>Bars of failed orders are hatched, so that colour is not needed.</source>
        <translation>Les barres des commandes échouées sont hachurées, pour que la couleur ne soit pas nécessaire.</translation>
    </message>
    <message>
        <source>Language &amp; formats</source>
        <translation>Langue &amp; formats</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Orders are kept in UTC; this is how they are shown.</source>
        <translation>Les commandes sont conservées en UTC&#xa0;; ceci règle leur affichage.</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Horloge</translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation>24 heures</translation>
    </message>
    <message>
        <source>12 hours</source>
        <translation>12 heures</translation>
    </message>
    <message>
        <source>Currency of sums</source>
        <translation>Devise des montants</translation>
    </message>
    <message>
        <source>ISO code; new orders begin with it.</source>
        <translation>Code ISO&#xa0;; les nouvelles commandes commencent avec elle.</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Name of this connection</source>
        <translation>Nom de cette connexion</translation>
    </message>
    <message>
        <source>Stands at the top left and in the window&apos;s title.</source>
        <translation>Figure en haut à gauche et dans le titre de la fenêtre.</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Bleu</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Vert</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violet</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>Ambre</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Gris</translation>
    </message>
    <message>
        <source>This is production</source>
        <translation>Ceci est la production</translation>
    </message>
    <message>
        <source>Marked in red at the top left, so that nobody acts on the wrong one.</source>
        <translation>Marquée en rouge en haut à gauche, pour que personne n’agisse sur la mauvaise.</translation>
    </message>
    <message>
        <source>Orchestrator to join at the start</source>
        <translation>Orchestrateur à rejoindre au démarrage</translation>
    </message>
    <message>
        <source>Its address. Empty: orders are kept on this computer.</source>
        <translation>Son adresse. Vide&#xa0;: les commandes sont conservées sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Confidentialité</translation>
    </message>
    <message>
        <source>Hide personal data</source>
        <translation>Masquer les données personnelles</translation>
    </message>
    <message>
        <source>E-mail, phone and the customer in payloads are shown in part, as when somebody looks over the shoulder.</source>
        <translation>L’e-mail, le téléphone et le client dans les contenus s’affichent en partie, comme quand quelqu’un regarde par-dessus l’épaule.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>Stands in the journal beside what you do.</source>
        <translation>Figure dans le journal à côté de ce que vous faites.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
    <message>
        <source>Sagadesk</source>
        <translation>Sagadesk</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>public domain</source>
        <translation>domaine public</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>Sagadesk comes without warranty. The texts are in /usr/share/common-licenses and in the packages&apos; own folders.</source>
        <translation>Sagadesk est fourni sans garantie. Les textes se trouvent dans /usr/share/common-licenses et dans les dossiers des paquets.</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Jusqu’à %1</translation>
    </message>
    <message>
        <source>Show them again</source>
        <translation>Les afficher à nouveau</translation>
    </message>
    <message>
        <source>Pause for 1 hour</source>
        <translation>Suspendre 1 heure</translation>
    </message>
    <message>
        <source>Meanwhile all notices are only kept in the list under the bell.</source>
        <translation>Pendant ce temps, tous les avis restent seulement dans la liste sous la cloche.</translation>
    </message>
    <message>
        <source>This desktop has no tray: notices are only kept in the list under the bell anyway.</source>
        <translation>Ce bureau n’a pas de zone de notification&#xa0;: les avis restent de toute façon seulement dans la liste sous la cloche.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Avis</translation>
    </message>
    <message>
        <source>Stuck money</source>
        <translation>Argent bloqué</translation>
    </message>
    <message>
        <source>More orders than before are held with money in doubt.</source>
        <translation>Plus de commandes qu’avant sont retenues avec un doute sur l’argent.</translation>
    </message>
    <message>
        <source>Silent service</source>
        <translation>Service muet</translation>
    </message>
    <message>
        <source>A service has not answered for more than a minute.</source>
        <translation>Un service ne répond pas depuis plus d’une minute.</translation>
    </message>
    <message>
        <source>Open circuit</source>
        <translation>Disjoncteur ouvert</translation>
    </message>
    <message>
        <source>Calls to a service are held back, since it does not answer.</source>
        <translation>Les appels à un service sont retenus, car il ne répond pas.</translation>
    </message>
    <message>
        <source>Rush of failures</source>
        <translation>Vague d’échecs</translation>
    </message>
    <message>
        <source>Five times as many orders as usual are held.</source>
        <translation>Cinq fois plus de commandes que d’habitude sont retenues.</translation>
    </message>
    <message>
        <source>Broken audit chain</source>
        <translation>Chaîne d’audit rompue</translation>
    </message>
    <message>
        <source>A check has found an entry that is missing or changed.</source>
        <translation>Une vérification a trouvé une entrée manquante ou modifiée.</translation>
    </message>
    <message>
        <source>Low disk space</source>
        <translation>Disque presque plein</translation>
    </message>
    <message>
        <source>Little of it is free, or not for long.</source>
        <translation>Il reste peu de place, ou plus pour longtemps.</translation>
    </message>
    <message>
        <source>Ended bulk job</source>
        <translation>Opération groupée terminée</translation>
    </message>
    <message>
        <source>It has ended while another window was in front.</source>
        <translation>Elle s’est terminée pendant qu’une autre fenêtre était devant.</translation>
    </message>
    <message>
        <source>Watched orders</source>
        <translation>Commandes suivies</translation>
    </message>
    <message>
        <source>One is held, goes on, or has ended.</source>
        <translation>L’une est retenue, reprend ou est terminée.</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>Réduire les animations</translation>
    </message>
    <message>
        <source>Menus and lists open at once, and the text cursor does not blink.</source>
        <translation>Les menus et les listes s’ouvrent d’un coup, et le curseur de texte ne clignote pas.</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::StatusStrip</name>
    <message>
        <source>Pause</source>
        <translation>Suspendre</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>%1 of %2, %3 held again</source>
        <translation>%1 sur %2, %3 retenues à nouveau</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Connection lost</source>
        <translation>Connexion perdue</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Déconnecté</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>depuis %1</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>Figé</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>En direct</translation>
    </message>
    <message>
        <source>updated %1 s ago</source>
        <translation>mis à jour il y a %1&#xa0;s</translation>
    </message>
    <message>
        <source>Storage cannot be written</source>
        <translation>Écriture impossible dans le stockage</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Stockage</translation>
    </message>
    <message>
        <source>Storage, commit within %1</source>
        <translation>Stockage, validation en %1</translation>
    </message>
    <message>
        <source>%1 of %2 partitions</source>
        <translation>%1 partitions sur %2</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::StepsModel</name>
    <message>
        <source>Try %1</source>
        <translation>Essai %1</translation>
    </message>
    <message>
        <source>%1: %2, took %3</source>
        <translation>%1&#xa0;: %2, durée %3</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::StepsSection</name>
    <message>
        <source>Steps and their tries</source>
        <translation>Étapes et leurs essais</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::StepsSummary</name>
    <message>
        <source>%1, %2 tries</source>
        <translation>%1, %2 essais</translation>
    </message>
    <message>
        <source>%1 of %2 passed</source>
        <translation>%1 sur %2 passées</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1&#xa0;: %2, %3</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::TabStrip</name>
    <message>
        <source>Tabs</source>
        <translation>Onglets</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::ToolRow</name>
    <message>
        <source>Back</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>En direct</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>New order</source>
        <translation>Nouvelle commande</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Avis</translation>
    </message>
    <message numerus="yes">
        <source>Notices, %n new</source>
        <translation>
            <numerusform>Avis, %n nouveau</numerusform>
            <numerusform>Avis, %n nouveaux</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::Tray</name>
    <message>
        <source>No order waits for a person.</source>
        <translation>Aucune commande n’attend une personne.</translation>
    </message>
    <message numerus="yes">
        <source>%n orders wait for a person.</source>
        <translation>
            <numerusform>%n commande attend une personne.</numerusform>
            <numerusform>%n commandes attendent une personne.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sagadesk: a service does not answer. %1</source>
        <translation>Sagadesk&#xa0;: un service ne répond pas. %1</translation>
    </message>
    <message>
        <source>Sagadesk: %1</source>
        <translation>Sagadesk&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::TriesModel</name>
    <message>
        <source>Try %1: %2, started %3, took %4</source>
        <translation>Essai %1&#xa0;: %2, commencé %3, durée %4</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Num.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::TriesPanel</name>
    <message>
        <source>The chosen step</source>
        <translation>L’étape choisie</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Essais</translation>
    </message>
    <message>
        <source>No step</source>
        <translation>Aucune étape</translation>
    </message>
    <message numerus="yes">
        <source>%n tries</source>
        <translation>
            <numerusform>%n essai</numerusform>
            <numerusform>%n essais</numerusform>
        </translation>
    </message>
    <message>
        <source>Why no further try</source>
        <translation>Pourquoi pas d’autre essai</translation>
    </message>
    <message>
        <source>All tries are used up, and the order can do without this step.</source>
        <translation>Tous les essais sont épuisés, et la commande peut se passer de cette étape.</translation>
    </message>
    <message>
        <source>It was refused, and a refusal is never repeated.</source>
        <translation>Cela a été refusé, et un refus n’est jamais répété.</translation>
    </message>
    <message>
        <source>All tries are used up. A person must decide.</source>
        <translation>Tous les essais sont épuisés. Une personne doit décider.</translation>
    </message>
    <message>
        <source>Nobody knows whether it was done, so it is not repeated by itself. A person must look it up.</source>
        <translation>Personne ne sait si c’était fait, donc ce n’est pas répété tout seul. Une personne doit vérifier.</translation>
    </message>
    <message>
        <source>%1. A person must decide.</source>
        <translation>%1. Une personne doit décider.</translation>
    </message>
    <message>
        <source>The next try</source>
        <translation>Le prochain essai</translation>
    </message>
    <message>
        <source>It is made at %1.</source>
        <translation>Il se fait à %1.</translation>
    </message>
    <message>
        <source>This step was not reached.</source>
        <translation>Cette étape n’a pas été atteinte.</translation>
    </message>
    <message>
        <source>All tries use one key, %1, so it is not done twice.</source>
        <translation>Tous les essais utilisent la même clé, %1, donc rien n’est fait deux fois.</translation>
    </message>
    <message>
        <source>What was sent and received is not kept any more.</source>
        <translation>Ce qui a été envoyé et reçu n’est plus conservé.</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>Défaire</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::ValueRows</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::WorkflowComparison</name>
    <message>
        <source>Comparison of two versions</source>
        <translation>Comparaison de deux versions</translation>
    </message>
    <message>
        <source>Steps of the older version</source>
        <translation>Étapes de la version plus ancienne</translation>
    </message>
    <message>
        <source>Steps of the newer version</source>
        <translation>Étapes de la version plus récente</translation>
    </message>
    <message>
        <source>The steps of both versions are the same.</source>
        <translation>Les étapes des deux versions sont les mêmes.</translation>
    </message>
    <message numerus="yes">
        <source>%n changes from version %1 to version %2</source>
        <translation>
            <numerusform>%n changement de la version %1 à la version %2</numerusform>
            <numerusform>%n changements de la version %1 à la version %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::WorkflowDiagram</name>
    <message>
        <source>%1: %2.</source>
        <translation>%1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Undone by %1.</source>
        <translation>Défait par %1.</translation>
    </message>
    <message>
        <source>After it nothing is undone any more.</source>
        <translation>Après elle, plus rien n’est défait.</translation>
    </message>
    <message>
        <source>The order can do without it.</source>
        <translation>La commande peut s’en passer.</translation>
    </message>
    <message>
        <source>Only under a condition.</source>
        <translation>Seulement sous une condition.</translation>
    </message>
    <message>
        <source>It is not as in the other version.</source>
        <translation>Elle n’est pas comme dans l’autre version.</translation>
    </message>
</context>
<context>
    <name>sagadesk::ui::WorkflowsPage</name>
    <message>
        <source>No workflows</source>
        <translation>Aucun workflow</translation>
    </message>
    <message>
        <source>None is installed.</source>
        <translation>Aucun n’est installé.</translation>
    </message>
    <message>
        <source>Workflows and their versions</source>
        <translation>Workflows et leurs versions</translation>
    </message>
    <message>
        <source>Workflow</source>
        <translation>Workflow</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Ce qui est affiché</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Comparer avec</translation>
    </message>
    <message>
        <source>Steps of the workflow</source>
        <translation>Étapes du workflow</translation>
    </message>
    <message>
        <source>Text of the workflow</source>
        <translation>Texte du workflow</translation>
    </message>
    <message>
        <source>The workflows could not be read.</source>
        <translation>Les workflows n’ont pas pu être lus.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>Version %1, missing</source>
        <translation>Version %1, manquante</translation>
    </message>
    <message numerus="yes">
        <source>%n orders are running on it</source>
        <translation>
            <numerusform>%n commande en cours avec elle</numerusform>
            <numerusform>%n commandes en cours avec elle</numerusform>
        </translation>
    </message>
    <message>
        <source>This workflow has one version only.</source>
        <translation>Ce workflow n’a qu’une version.</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, version %2</translation>
    </message>
    <message>
        <source>Not installed: its orders are held</source>
        <translation>Non installée&#xa0;: ses commandes sont retenues</translation>
    </message>
    <message>
        <source>New orders start with it</source>
        <translation>Les nouvelles commandes commencent avec elle</translation>
    </message>
    <message>
        <source>with version %1</source>
        <translation>avec la version %1</translation>
    </message>
    <message>
        <source>Workflows</source>
        <translation>Workflows</translation>
    </message>
</context>
</TS>
