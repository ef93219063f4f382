extension Lexicon {
    /// More of customers who count on somebody by name.
    ///
    /// Wider frames: fewer readers agree with what they find.
    static let risksOfPersonWide = """
        E4 =
        lady/man/woman/chap/girl/lad/guy/agent/person/adviser/advisor/colleague/gentleman/someone/\
        somebody called/named @@ ~ who/she/he/and |
        spoke/spoken/dealt/dealing/talked/talking ~~ called/named @@ |
        has/have/had/did @@ ~~ finished/looked/spoken/managed/got/found/heard/called/rung/sent/\
        done/made/replied/emailed/been/sorted/booked/arranged/passed/left/started |
        like/want/need/prefer/rather/love ~~ @@ ~ again/please/back/to/if/only/instead/for/on |
        want @@ $ | want to ~ speak/talk/deal ~~ @@ | keep @@ ~ as/on/for |
        @@ as ~ my/our ~~ contact/adviser/advisor/agent/manager/handler/rep/carer/nurse/driver/\
        tutor/therapist | @@ ~ took/taken/take/taking ~~ on/over/it/my/the/details/charge/care |
        @@ was/is ~~ sorting/dealing/handling/looking/helping/working/arranging/going/chasing/\
        investigating/processing/fixing/organising/the |
        @@ had ~~ it/half/everything/all/my/nearly/almost/started/begun |
        @@ has ~~ my/the/all/it/everything/our | @@ knows/knew/understands/understood/remembers |
        @@ ~ was/were ~ to ~~ call/ring/phone/email/write/send/come/get/let/check/look/arrange/\
        speak/visit |
        @@ ~ hasnt/hasn/didnt/havent/never/still/wont ~~ called/rung/phoned/replied/come/got/\
        turned/sent/back/showed/emailed/ring/call/reply/been |
        from @@ ~~ yet/since/about/re/on/yesterday/today/either/again | heard ~~ from ~ @@ |
        hear ~~ from ~ @@ | get @@ ~ for/on/to/back |
        get/have/ask/tell/let/remind ~~ @@ to/that/know/for | waiting ~~ on/for/to ~ @@ |
        waiting for ~~ <title> | wait for @@ |
        dealing/dealt/deal/working/worked/speaking/spoke/talking/talked/chatting/chatted/spoken/\
        liaising/corresponding/emailing ~~ with/to a ~ <title> @ |
        dealing/working/liaising/corresponding/emailing ~~ with @@ |
        is he/she ~ still ~ with you/there/around/in/working/back | is he/she back |
        is he/she in ~ today | still ~ with you |
        @@ told/promised/said/assured/advised/agreed/asked/swore/guaranteed/confirmed/explained/\
        reckoned/suggested/mentioned/arranged/booked/offered |
        @@ ~~ told/promised/assured/asked ~ me/us | @@ ~ told me ~ not ~ to |
        your ~~ colleague/agent/manager/engineer/technician/driver/adviser/advisor/rep/executive/\
        nurse @@ |
        colleague/agent/manager/engineer/technician/adviser/advisor/rep/executive/nurse/doctor/\
        receptionist/handler/surveyor/assessor/installer @@ ~ <vow>/has/was/will/would/asked/is |
        nurse/doctor/dr/sister @ ~ <vow>/will/would/was/has |
        @@ at ~~ reception/desk/branch/office/counter/shop/store/clinic/surgery |
        @@ in ~~ claims/billing/accounts/support/sales/complaints/service/reception/bereavement/\
        team/department/lettings/admissions/branch |
        @@ from ~~ claims/billing/accounts/support/sales/complaints/service/team/department/\
        lettings/admissions/branch/your/the |
        @@ on ~~ reception/chat/the/your/desk ~~ said/told/promised/was/has/helped |
        with @@ ~ yesterday/last/on/this/earlier/about/at/again | back to @@ | back on to @@ |
        over to @@ | @@ please $ | for @@ please | attention ~ @@ | reach @@ | contact @@ |
        email @@ ~ directly | @@s ~ email/number/extension/line/direct/mobile |
        number/extension/email/line for @@ | direct ~ line/number/email ~ for/of @@ |
        when ~ is/will/does/can @@ | what ~~ time is @@ | will @@ | can @@ | could @@ | would @@ |
        if @@ is/could/can/has/would | unless @@ | until @@ | till @@ |
        @@ is/was ~~ the/only/one ~~ one/person/who/that | nobody but @@ | no one but @@ | only @@ |
        except @@ |
        same ~ lady/man/woman/guy/girl/fella/lad/gentleman/nurse/doctor/engineer/agent/adviser/\
        advisor/colleague/chap ~~ as/i/who/again/before/last/please/yesterday |
        same person ~~ again/before/please/as/i/who/each | he/she ~~ took ~ it on himself/herself |
        he/she ~~ promised ~~ me/to/he/she/hed/shed ~ personally |
        he/she ~~ gave me ~~ word/number | knows my ~ case/history/file/situation/story |
        knows the ~ case/history/file/situation/whole/story/background | knows all about |
        familiar with ~ my | the one ~ who ~ knows/handled/started/dealt/knew
        E0 =
        can/could/will/would/does/did @@ ~~ travel/fly/come ~ with/on/too |
        can/could/will @@ ~~ use/access/log/have/get/see/bring/join/be/collect/pick/sign/drive |
        i/we/my/and ~ <kin> @@ | <kin> ~ @@ | my ~~ name ~ is ~ @ | this is @@ |
        its @@ ~ here/from/again | @@ here | im @@ | i am @@ | regards @@ | @@ $ thank |
        contact ~ name ~ @@ |
        passenger/passengers/guest/guests/driver/pupil/student/patient/name/names/account/booking/\
        ticket/tickets/order/table/room ~~ for/of/is/in/under/name ~ @@ | under ~ @@ | for @@ ~ # |
        for @@ ~ and/who/age/aged/is/from | and @@ | @@ and | <title> @ ~ account |
        please pass ~ the ~ attached | tip for @@ | leaving a tip | thanks to @@ | thank @@ |
        well done ~ @@ |
        @@ ~ was/were/is/has/been ~~ amazing/brilliant/wonderful/lovely/great/star/fantastic/\
        helpful/kind/excellent/superb/gem/legend/patient/polite/professional/credit/angel/best/so/\
        very | @@ helped ~~ and/brilliantly/wonderful/so | @@ explained ~~ clearly/so/well |
        the same driver ~ come | very careful |
        add/adding/remove/removing/invite/change/changing/swap ~~ @@ | from ~~ @@ ~ to |
        dr/st @ ~ street/road/hospital/school/clinic |
        @@ street/road/avenue/lane/court/park/house/close/square/gardens/hotel/station/airport/inn/\
        chan | does @@ ~ serve/allow/sell/take/have | is @@ ~ a/an/the/open/expensive/near
        """
}
