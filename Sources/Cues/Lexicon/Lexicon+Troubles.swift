extension Lexicon {
    /// What people report when something goes wrong: weak one by one, telling together.
    static let troubles = """
        U2 = delayed | delay | delays | cancelled | canceled | charged me | wrong | broken |
            broken down | faulty | defective | damaged | crashing | buggy | glitch* | slow | dont work
            | didnt work | wont work | isnt working | no longer works | wont load | wont open |
            keeps ~ crashing | keeps ~ saying | missing | lost my | lost | hasnt arrived | not arrived
            | havent received | not received | still dont | still cant | waiting | waited | hour wait
            | hours late | for hours | for days | weeks now | stuck | no one | noone | nobody |
            no service | no update* | no signal | no internet | doesnt help | why is ~ taking |
            what is going on | whats going on | down again | keep getting | stolen | cost me |
            wrong item | lack of | no longer my | cant get a | cant get any | cant get | denied |
            inconvenien* | forced to | had to pay | is anyone
        U1 = late | incorrect | mistake | error | errors | broke | crash* | bug | missed | wait |
            hours | nothing | cant log | cant access | why | how long | problem | problems | issue |
            issues | trouble | every time | constantly | once again | refund | compensat* | charge me
            | bumped | rebook* | downgrade* | customer service | zero | fault | as usual | unable to |
            not able to | wouldnt | offender* | sitting on | was told | were told | i was told |
            excuse
        A1 U3 = overcharg* | charged twice | double charged | still waiting | still no | still not
            | still havent | still hasnt | still on hold | been waiting | on hold | no response |
            no reply | no answer | no help | no communication | not helpful | unhelpful | wont help |
            cant get through | cannot get through | cant even | stole* | nasty | cant get thru |
            unfriendly | care about your customers
        U3 = wrongly charged | slowest | doesnt work | does not work | not working |
            stopped working | for weeks | for months | no refund | useless help | keeps happening |
            hidden fees | inefficien* | embarrass*
        D1 U3 = never arrived | never came | never received
        D1 U2 = never got | ruin
        U3 X1 = stranded
        A1 U2 = no explanation | why cant | why wont | yet again | refuse* | refused | really now
            | please explain | explain why | anyone there
        A2 U3 = no apology | again and again | every single time
        A3 U3 = how many times | nonsense | you dont care | they dont care | nobody cares | no one cares |
            dont care about your | dont care about us | dont care about me | no excuses
        A2 U2 = how hard
        A1 D2 U3 = ruined
        D2 U4 = poor service | bad service
        J-1 = apologies
        A1 U4 = never again
        U3 = multiple times | numerous times | no longer trust
        U2 = several times | many times | not helping | hung up
        J-1 = apologies
        """
}
